/** Names in their order, each only once: a second one has the first number behind it that makes a name nobody else has. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const last = numbers.get(name);
    const number = last === undefined ? 1 : freeNumber(name, last + 1, taken);
    numbers.set(name, number);
    const own = number === 1 ? name : `${name} ${number}`;
    taken.add(own);
    return own;
  });
}

function freeNumber(name: string, from: number, taken: ReadonlySet<string>): number {
  let number = from;
  while (taken.has(`${name} ${number}`)) number += 1;
  return number;
}

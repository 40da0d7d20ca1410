/** A path as an author reads it: `authors[2].url`. Items count from 1, as people count. */
export function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step + 1}]`;
    return name === "" ? String(step) : `${name}.${String(step)}`;
  }, "");
}

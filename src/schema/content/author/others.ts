import type { Author } from "./read-author.ts";

const alone = /^(?:and\s+)?(?:others|et\.?\s*al\.?|\.\.\.|…|等)$/iu;
const behind = /[\s,，]+(?:and\s+others|et\.?\s+al\.?|等)$/iu;
const longest = 20;

/** Takes "et al." out of a list of authors, where it stands as a name of its own or behind the last one. */
export function takeOthers(people: readonly Author[]): {
  readonly named: readonly Author[];
  readonly others: boolean;
} {
  const named = people.filter(({ name }) => !alone.test(name));
  const last = named.at(-1);
  const end = behind.exec(last?.name.slice(-longest) ?? "")?.[0];
  if (!last || !end) return { named, others: named.length < people.length };
  return { named: [...named.slice(0, -1), { ...last, name: last.name.slice(0, -end.length) }], others: true };
}

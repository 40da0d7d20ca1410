import type { Author } from "./read-author.ts";

const alone = /^(?:and\s+)?(?:others|et\.?\s*al\.?|\.\.\.|…|等)$/iu;
const behind = /[\s,，]+(?:and\s+others|et\.?\s+al\.?|等)$/iu;
const longest = 20;

/** Takes "et al." from the end of a list of authors, where it stands as a name of its own or behind the last one. */
export function takeOthers(people: readonly Author[]): {
  readonly named: readonly Author[];
  readonly others: boolean;
} {
  const last = people.at(-1);
  if (!last || !saysOthers(last)) return { named: people, others: false };
  const before = people.slice(0, -1);
  return { named: alone.test(last.name) ? before : [...before, withoutOthers(last)], others: true };
}

/** Whether an author is "et al.", or has it behind the name. */
export function saysOthers({ name }: Author): boolean {
  return alone.test(name) || behind.test(name.slice(-longest));
}

function withoutOthers(author: Author): Author {
  const end = behind.exec(author.name.slice(-longest))?.[0] ?? "";
  return { ...author, name: author.name.slice(0, -end.length) };
}

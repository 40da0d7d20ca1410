import { isGroup } from "../../citation/name/is-group.ts";
import type { Entry } from "../../parse/entry.ts";
import type { Words } from "../remark.ts";
import { mayBe } from "./may-be.ts";

type Authors = Entry<"publications">["data"]["authors"];

/** The papers that do not name the owner. */
export interface Foreign {
  /** Every form of the owner's name, the usual one first. */
  readonly owner: readonly string[];
  /** How many there are. */
  readonly count: number;
  /** Names and how many of the papers have them, the most frequent first. */
  readonly names: readonly (readonly [string, number])[];
}

const spellings = "spellings in content/profile.md";

/** What to say of one of them. */
export function wordsForOne(authors: Authors, foreign: Foreign): Words {
  const [owner = ""] = foreign.owner;
  const names = namesIn(authors);
  const near = names.filter((name) => mayBe(name, foreign.owner));
  const message = `this paper does not name ${owner}`;
  if (near.length > 0) return { message, hint: areYou(near) };
  if (authors.others)
    return {
      message: `${message} among the authors it lists`,
      hint: 'if you are one of the others, name everybody up to yourself: "et al." hides you',
    };
  return { message, hint: groupHint(names) ?? stranger(names, foreign) };
}

/** What to say when no paper names the owner. */
export function wordsForAll({ owner, count, names }: Foreign): Words {
  const message = `none of the ${count} papers names ${owner[0]}`;
  const near = names.flatMap(([name]) => (mayBe(name, owner) ? [name] : []));
  if (near.length > 0) return { message, hint: areYou(near) };
  const [[first, times] = ["", 0]] = names;
  const hint =
    times > count / 2
      ? `"${first}" is on ${times} of them: if that is you, add it to spellings`
      : "add the names by which they know you to spellings";
  return { message, hint };
}

function namesIn({ people }: Authors): readonly string[] {
  return people.map(({ name }) => name);
}

function areYou(near: readonly string[]): string {
  const some = [...new Set(near)].slice(0, 3).map((name) => `"${name}"`);
  return some.length === 1
    ? `is ${some.join("")} you? Then add it to ${spellings}`
    : `are you ${some.join(" or ")}? Then add that name to ${spellings}`;
}

function groupHint(names: readonly string[]): string | null {
  const group = names.find(isGroup);
  return group === undefined
    ? null
    : `if you are one of "${group}", name its people, or add "${group}" to ${spellings}`;
}

/** Papers that came with a template share an author. */
function stranger(written: readonly string[], { names, count }: Foreign): string {
  const [name, times] = names.find(([one]) => written.includes(one)) ?? ["", 0];
  return times > 2 && times > count / 2
    ? `${times} such papers name "${name}": if that is you, add it to ${spellings}; if they came with a template, delete them`
    : `if it is yours under another name, add that to ${spellings}; if it came with a template, delete it`;
}

/** The names in these lists of authors and how many have them, the most frequent first. */
export function mostFrequent(lists: readonly Authors[]): Foreign["names"] {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const name of new Set(namesIn(list))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

import { remembered } from "../memo.ts";
import { byCodePoint } from "../order.ts";
import { bibtexKey } from "../schema/content/bibtex-key.ts";
import { asciiWord } from "./ascii.ts";
import { isPerson, type Name } from "./name/name.ts";

/** What a citation key is made from. */
export interface Keyed {
  readonly slug: string;
  readonly title: string;
  readonly first: Name | null;
  readonly date: string | null;
  /** The BibTeX its author wrote. */
  readonly bibtex: string | null;
  /** The key its author gave it besides. */
  readonly key: string | null;
}

/**
 * Citation keys by slug: the author's own, else family name, year and first word of the title (`ye2025differential`).
 * Of works that would have the same key the oldest has it bare, the next ones with b, c, … behind it, so that a new
 * paper leaves the keys of the others as they are.
 */
export function citationKeys(works: readonly Keyed[]): ReadonlyMap<string, string> {
  const own = new Map(works.flatMap((work) => pair(work.slug, ownKey(work))));
  const taken = new Set([...own.values()].map((key) => key.toLowerCase()));
  const tries = new Map<string, number>();
  const made = works
    .filter(({ slug }) => !own.has(slug))
    .toSorted(oldestFirst)
    .map((work) => [work.slug, freeKey(keyFor(work), taken, tries)] as const);
  return new Map([...own, ...made]);
}

const ownKey = remembered(({ bibtex, key }: Keyed) => (bibtex && bibtexKey(bibtex)) ?? key);

function pair(slug: string, key: string | null): readonly (readonly [string, string])[] {
  return key === null ? [] : [[slug, key]];
}

function oldestFirst(a: Keyed, b: Keyed): number {
  return byCodePoint(a.date ?? "9999", b.date ?? "9999") || byCodePoint(a.slug, b.slug);
}

const smallWords = new Set(["a", "an", "the", "on", "in", "of", "for", "to", "and"]);

const keyFor = remembered(({ first, date, title, slug }: Keyed): string => {
  const family =
    first === null ? "" : asciiWord(isPerson(first) ? first.particle + first.family : first.whole);
  const year = date?.slice(0, 4) ?? "";
  if (family === "") return keyOfSlug(asciiWord(slug), year);
  const words = title.split(/[\s/:–—-]+/).map(asciiWord);
  return family + year + (words.find((word) => word !== "" && !smallWords.has(word)) ?? "");
});

/** Where the family name has no letters ASCII has, the file's name is what its author calls the work by. */
function keyOfSlug(slug: string, year: string): string {
  const name = /[a-z]/.test(slug) ? slug : "work";
  return name.includes(year) ? name : name + year;
}

function freeKey(wanted: string, taken: Set<string>, tries: Map<string, number>): string {
  let count = tries.get(wanted) ?? 0;
  let key = wanted;
  for (; taken.has(key); key = wanted + suffix(count)) count += 1;
  tries.set(wanted, count);
  taken.add(key);
  return key;
}

/** b, c, … z, then 27, 28, …: as many as there are works. */
function suffix(count: number): string {
  return count < 26 ? String.fromCharCode(97 + count) : String(count + 1);
}

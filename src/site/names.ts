import { remembered } from "../memo.ts";
import type { AnyEntry, Entry } from "../parse/entry.ts";

/** Who a written name is: the owner, somebody of `people.yaml`, or nobody we know. */
export interface NameIndex {
  readonly owner: ReadonlySet<string>;
  /** The homepages of people, by the keys of their names; of namesakes nobody's. */
  readonly homepages: ReadonlyMap<string, string | null>;
}

type Named = Entry<"profile"> | Entry<"people">;

/** Collects the spellings of the owner and of the people the site knows: the same index while these entries are the same. */
export function namesIn(entries: readonly AnyEntry[]): NameIndex {
  return indexNames(...entries.filter((entry) => entry.kind === "profile" || entry.kind === "people"));
}

const indexNames = remembered((...named: readonly Named[]): NameIndex => {
  const homepages = new Map<string, string | null>();
  const owner = named.flatMap((entry) => (entry.kind === "profile" ? [...keysOf(entry)] : []));
  for (const person of named) {
    if (person.kind === "profile") continue;
    const { url } = person.data;
    for (const key of keysOf(person))
      homepages.set(key, homepages.has(key) && homepages.get(key) !== url ? null : url);
  }
  return { owner: new Set(owner), homepages };
});

/** The keys of every form of somebody's name. */
export function keysOf({ data }: Named): ReadonlySet<string> {
  return new Set([...Object.values(data.name), ...data.spellings].map(nameKey));
}

/**
 * What spellings of one name have in common: "Ye, Tianzhu", "Tianzhu Ye" and "tianzhu  ye" are one, "T. Ye" and
 * "Ye, T." are one, "José" is "Jose", "叶 天竺" is "叶天竺". Initials are never taken for a full name: that would be a guess.
 */
export function nameKey(name: string): string {
  const [last = "", first, ...rest] = name.split(/[,，]/);
  const ordered = first !== undefined && rest.length === 0 ? `${first} ${last}` : name;
  return ordered
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .trim();
}

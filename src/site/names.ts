import type { Entry } from "../parse/entry.ts";

/** Who a written name is: the owner, somebody of `people.yaml`, or nobody we know. */
export interface NameIndex {
  readonly owner: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, { readonly url: string | null }>;
}

/** Collects the spellings of the owner and of the people the site knows. */
export function indexNames(
  profiles: readonly Entry<"profile">[],
  people: readonly Entry<"people">[],
): NameIndex {
  const owner = profiles.flatMap(({ data }) => [...Object.values(data.name), ...data.spellings]);
  const known = people.flatMap(({ data }) =>
    [...Object.values(data.name), ...data.spellings].map(
      (name) => [nameKey(name), { url: data.url }] as const,
    ),
  );
  return { owner: new Set(owner.map(nameKey)), people: new Map(known) };
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

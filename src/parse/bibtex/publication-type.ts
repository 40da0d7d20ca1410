import type { Written } from "../../schema/content/kinds.ts";

type PublicationType = NonNullable<Written["publications"]["type"]>;

const types: Readonly<Record<PublicationType, string>> = {
  conference: "inproceedings conference",
  journal: "article",
  chapter: "incollection inbook inreference suppbook bookinbook suppcollection",
  book: "book mvbook booklet proceedings mvproceedings collection mvcollection reference mvreference periodical",
  thesis: "phdthesis mastersthesis bachelorsthesis thesis",
  report: "techreport report",
  patent: "patent",
  dataset: "dataset",
  software: "software",
  other: `misc online electronic www unpublished manual artwork audio video movie music performance image letter legal
    legislation jurisdiction standard review commentary suppperiodical`,
  preprint: "preprint",
  workshop: "workshop",
  demo: "demo",
};

const byEntryType: ReadonlyMap<string, PublicationType> = new Map(
  Object.entries(types).flatMap(([type, names]) =>
    names.split(/\s+/).map((name): [string, PublicationType] => [name, type as PublicationType]),
  ),
);

/** Every type of entry that is a publication. */
export const entryTypes: ReadonlySet<string> = new Set(byEntryType.keys());

/** Entries that are there for others, or for the programs that read them. */
export const silentTypes: ReadonlySet<string> = new Set([
  "xdata",
  "set",
  "control",
  "ieeetranbstctl",
  "bibnote",
]);

/** Entries nobody lists beside the papers that are in them. */
export const volumeTypes: ReadonlySet<string> = new Set(
  "proceedings mvproceedings collection mvcollection reference mvreference mvbook periodical".split(" "),
);

/** What kind of publication an entry of a type is; null for a type nobody knows. */
export function publicationType(entryType: string): PublicationType | null {
  return byEntryType.get(entryType) ?? null;
}

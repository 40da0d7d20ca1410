import type { Fault } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import { bibFault } from "./bib-fault.ts";
import type { BibEntry, BibField } from "./syntax/bib-entry.ts";

/** What holds for a volume and all in it. Its title, address and identifiers are its own. */
const shared =
  `year month day date booktitle publisher editor volume number series organization institution address
  location isbn issn eventtitle eventdate venue journal journaltitle abbr`.split(/\s+/);

/** Kinds of entries whose parent's title is the title of the book they are in (BibLaTeX manual, appendix B). */
const inBooks = new Set(["inproceedings", "conference", "incollection", "inbook", "inreference", "suppbook"]);

const deepest = 8;

/** An index of entries by citation key, whose letters may be large or small, as in BibTeX. */
export type ByKey = ReadonlyMap<string, BibEntry>;

/** The first entry of each key. */
export function indexEntries(entries: readonly BibEntry[]): ByKey {
  return new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]));
}

/**
 * The entry with what it takes from the ones it names: with `crossref` what holds for a whole volume, with `xdata`
 * everything. The fields it takes keep their places. Fault: the warning `unknown-entry` for a key nobody has.
 */
export function inherit(
  entry: BibEntry,
  byKey: ByKey,
  depth = 0,
): { readonly entry: BibEntry; readonly faults: readonly Fault[] } {
  const names = ["crossref", "xdata"].flatMap((name) => entry.fields.get(name) ?? []);
  if (names.length === 0 || depth > deepest) return { entry, faults: [] };
  const fields = new Map(entry.fields);
  const faults: Fault[] = [];
  for (const field of names)
    for (const key of keysIn(field)) {
      const parent = byKey.get(key.toLowerCase());
      if (!parent) faults.push(unknownEntry(field, key, byKey));
      else if (parent !== entry) take(inherit(parent, byKey, depth + 1).entry, field.name);
    }
  return { entry: { ...entry, fields }, faults };

  function take(parent: BibEntry, by: string): void {
    const given = by === "xdata" ? [...parent.fields.values()] : volumeFields(parent, entry.type);
    for (const field of given) if (!fields.has(field.name)) fields.set(field.name, field);
  }
}

function volumeFields({ fields }: BibEntry, type: string): readonly BibField[] {
  const given = shared.flatMap((name) => fields.get(name) ?? []);
  const title = fields.get("booktitle") ?? fields.get("title");
  return inBooks.has(type) && title ? [{ ...title, name: "booktitle" }, ...given] : given;
}

/** The citation keys in a field, with commas between them. */
export function keysIn({ text }: BibField): readonly string[] {
  return text
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "");
}

function unknownEntry({ value, name }: BibField, key: string, byKey: ByKey): Fault {
  const near =
    byKey.size > 2000
      ? null
      : suggest(
          key,
          [...byKey.values()].map((entry) => entry.key),
        );
  const hint =
    near === null ? `${name} needs the citation key of an entry in this file` : `did you mean "${near}"?`;
  return bibFault(value, `this file has no entry "${key}"`, hint, {
    level: "warning",
    rule: "unknown-entry",
  });
}

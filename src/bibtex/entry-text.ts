import { editEntry, isInside } from "./edit-entry.ts";
import type { BibEntry, BibField } from "./syntax/bib-entry.ts";

/**
 * The author's own text of an entry, to be copied into a bibliography: as it stands in the file, but without the
 * fields named `hidden`, and with what it needs of the rest of the file (`@string`s, a parent's fields) put in.
 */
export function entryText(entry: BibEntry, source: string, hidden: ReadonlySet<string>): string {
  const all = [...entry.fields.values()];
  const taken = all.filter((field) => !isInside(field, entry) && !hidden.has(field.name));
  const isDropped = ({ name }: BibField) =>
    hidden.has(name) || (taken.length > 0 && (name === "crossref" || name === "xdata"));
  const changes = all.flatMap((field): readonly (readonly [string, string | null])[] => {
    if (isDropped(field)) return [[field.name, null]];
    const isWhole = isInside(field, entry) && !field.needsStrings;
    return isWhole ? [] : [[field.name, `{${field.text}}`]];
  });
  return editEntry(entry, source, new Map(changes));
}

import type { BibEntry, BibField } from "./syntax/bib-entry.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The author's own text of an entry, to be copied into a bibliography: as it stands in the file, but without the
 * fields named `hidden`, and with what it needs of the rest of the file (`@string`s, a parent's fields) put in.
 */
export function entryText(entry: BibEntry, source: string, hidden: ReadonlySet<string>): string {
  const own = [...entry.fields.values()].filter((field) => isInside(field, entry));
  const taken = [...entry.fields.values()].filter(
    (field) => !isInside(field, entry) && !hidden.has(field.name),
  );
  const isDropped = ({ name }: BibField) =>
    hidden.has(name) || (taken.length > 0 && (name === "crossref" || name === "xdata"));
  const edits = own.flatMap((field) => {
    if (isDropped(field)) return [without(field, entry, source)];
    return field.needsStrings ? [{ ...field.value, text: `{${field.text}}` }] : [];
  });
  const text = edited(source, entry, edits);
  return taken.length === 0 ? text : withFields(text, taken);
}

function isInside({ key }: BibField, { start, end }: BibEntry): boolean {
  return key.start >= start && key.end <= end;
}

/** A field with its comma, and the white space before it. */
function without({ key, value }: BibField, { end: entryEnd }: BibEntry, source: string): Edit {
  let { start } = key;
  while (/\s/.test(source.charAt(start - 1))) start--;
  const rest = source.slice(value.end, entryEnd);
  const end = value.end + (/^\s*,/.exec(rest)?.[0].length ?? 0);
  return { start, end, text: "" };
}

function edited(source: string, { start, end }: BibEntry, edits: readonly Edit[]): string {
  let at = start;
  let text = "";
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return (text + source.slice(at, end)).trim();
}

/** The text with more fields before its closing brace. */
function withFields(text: string, fields: readonly BibField[]): string {
  const lines = fields.map(({ name, text: value }) => `  ${name} = {${value}}`).join(",\n");
  const body = text.slice(0, -1).trimEnd();
  return `${body}${body.endsWith(",") ? "" : ","}\n${lines}\n${text.slice(-1)}`;
}

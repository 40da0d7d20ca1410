import { applyChanges, type TextChange } from "../text-changes.ts";
import type { BibEntry, BibField } from "./syntax/bib-entry.ts";

/** Fields by name with another value, written as BibTeX has it (`{Sand}`, `jan`), or with null to be taken out. */
export type FieldChanges = ReadonlyMap<string, string | null>;

/**
 * The text of an entry with some of its fields changed; all else stays as its author wrote it, but for comments, which
 * BibTeX does not know inside of entries. Fields it does not have come before its closing brace. An entry that the reader
 * had to repair is written anew, or nobody else could read it.
 */
export function editEntry(entry: BibEntry, source: string, changes: FieldChanges): string {
  const own = [...entry.fields.values()].filter((field) => isInside(field, entry));
  const names = new Set(own.map(({ name }) => name));
  const added = [...changes].flatMap(([name, value]) =>
    names.has(name) || value === null ? [] : [`${name} = ${value}`],
  );
  if (entry.isRepaired) return rewritten(entry, source, [...own.flatMap(kept), ...added]);
  const comments = commentsIn(own, entry, source);
  const edits = own.flatMap((field): readonly TextChange[] => {
    const value = changes.get(field.name);
    if (value === undefined) return [];
    return [value === null ? without(field, entry, source) : { ...field.value, text: value }];
  });
  const text = cut(source, entry, [...edits, ...comments]);
  return added.length === 0 ? text : withFields(text, added);

  function kept({ name, value: { start, end } }: BibField): readonly string[] {
    const value = changes.get(name) === undefined ? source.slice(start, end) : changes.get(name);
    return value === null ? [] : [`${name} = ${value}`];
  }
}

/** Whether a field stands in the entry itself, and was not taken from another. */
export function isInside({ key }: BibField, { start, end }: BibEntry): boolean {
  return key.start >= start && key.end <= end;
}

function rewritten({ typePlace, key }: BibEntry, source: string, fields: readonly string[]): string {
  const lines = fields.map((field) => `  ${field}`).join(",\n");
  return `@${source.slice(typePlace.start, typePlace.end)}{${key},\n${lines}\n}`;
}

/** A field with its comma, and the white space before it. */
function without({ key, value }: BibField, { end: entryEnd }: BibEntry, source: string): TextChange {
  let { start } = key;
  while (/\s/.test(source.charAt(start - 1))) start--;
  const rest = source.slice(value.end, entryEnd);
  const end = value.end + (/^\s*,/.exec(rest)?.[0].length ?? 0);
  return { start, end, text: "" };
}

/** What begins with "%" between the fields, with the white space before it. */
function commentsIn(fields: readonly BibField[], entry: BibEntry, source: string): readonly TextChange[] {
  if (!source.slice(entry.start, entry.end).includes("%")) return [];
  const starts = [entry.keyPlace.end, ...fields.map(({ value }) => value.end)];
  const ends = [...fields.map(({ key }) => key.start), entry.end];
  return starts.flatMap((start, index) => {
    const gap = source.slice(start, ends[index]);
    return [...gap.matchAll(/[ \t]*%[^\n]*/g)].map((comment) => ({
      start: start + comment.index,
      end: start + comment.index + comment[0].length,
      text: "",
    }));
  });
}

function cut(source: string, { start, end }: BibEntry, edits: readonly TextChange[]): string {
  const moved = edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyChanges(source.slice(start, end), moved).trim();
}

/** The text with more fields before its closing brace. */
function withFields(text: string, fields: readonly string[]): string {
  const lines = fields.map((field) => `  ${field}`).join(",\n");
  const body = text.slice(0, -1).trimEnd();
  return `${body}${body.endsWith(",") ? "" : ","}\n${lines}\n${text.slice(-1)}`;
}

import type { Work } from "../work.ts";
import { escapeTex, pairTextBraces, verbatim } from "./escape.ts";
import { forms } from "./forms.ts";
import { patchedBibtex } from "./patched-bibtex.ts";
import { texName } from "./tex-name.ts";
import { texTitle } from "./tex-title.ts";

type Field = readonly [name: string, value: string | null];

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A work as a BibTeX entry: its author's own, with what the page says otherwise, or one that BibTeX, BibLaTeX and their many readers understand alike.
 * UTF-8, capitals of titles protected, months as macros; no line end behind it.
 */
export function bibtex(work: Work): string {
  const { bibtex: own, changed } = work;
  if (own !== null && changed.length === 0) return own.trim();
  const fields = fieldsOf(work);
  return (own === null ? null : patchedBibtex(own, work, new Map(fields))) ?? anew(work, fields);
}

function anew(work: Work, fields: readonly Field[]): string {
  const { entry } = forms[work.type];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${entry}{${work.key},\n${lines.join(",\n")}\n}`;
}

function fieldsOf(work: Work): readonly Field[] {
  const { authors, others, title, lang, pages } = work;
  const names = [...authors.map(({ name }) => texName(name)), ...(others ? ["others"] : [])];
  return [
    ["author", braced(names.join(" and "))],
    ["title", braced(texTitle(title, lang))],
    ...placeFields(work),
    ["volume", text(work.volume)],
    ["number", text(work.number)],
    ["pages", text(pages && [pages.first, pages.last].filter((end) => end !== null).join("--"))],
    ...dateFields(work.date),
    ...linkFields(work),
  ];
}

function placeFields({ type, venue, publisher, status }: Work): readonly Field[] {
  const place = forms[type];
  // @phdthesis must name a school, and prints "PhD thesis" unless told otherwise.
  if (type === "thesis")
    return [["school", text(publisher ?? venue)], thesisType(venue), ["note", text(status)]];
  return [
    [place.venue, text(venue ?? place.instead)],
    [place.publisher, text(publisher)],
    ["note", text(status)],
  ];
}

function thesisType(venue: string | null): Field {
  return ["type", /ph\.? ?d|doctor/i.test(venue ?? "") ? null : braced("Thesis")];
}

function dateFields(date: string | null): readonly Field[] {
  const [year = null, month] = date?.split("-") ?? [];
  return [
    ["year", text(year)],
    ["month", months[Number(month) - 1] ?? null],
  ];
}

function linkFields({ doi, arxiv, category, url }: Work): readonly Field[] {
  const eprint: readonly Field[] = [
    ["eprint", arxiv && braced(arxiv)],
    ["archiveprefix", braced("arXiv")],
    ["primaryclass", category && braced(category)],
  ];
  return [
    ["doi", doi && braced(verbatim(doi))],
    ...(arxiv === null ? [] : eprint),
    ["url", url && braced(verbatim(url))],
  ];
}

function text(value: string | null): string | null {
  return value && braced(pairTextBraces(escapeTex(value)));
}

function braced(value: string): string {
  return `{${value}}`;
}

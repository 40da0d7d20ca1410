import { publisherFields, venueFields } from "../../bibtex/appearance-fields.ts";
import { editEntry } from "../../bibtex/edit-entry.ts";
import type { BibEntry } from "../../bibtex/syntax/bib-entry.ts";
import { readSyntax } from "../../bibtex/syntax/read-syntax.ts";
import type { Work } from "../work.ts";
import { forms } from "./forms.ts";

/** Fields as we would write them, by name; null for one without a value. */
type Written = ReadonlyMap<string, string | null>;
type Changes = readonly (readonly [name: string, value: string | null])[];

/**
 * The BibTeX a paper has in a .bib file, with what its page says otherwise put right: fields in their places, under the
 * names the entry has for them. Null when it would be another kind of entry, which is better written anew.
 */
export function patchedBibtex(text: string, work: Work, written: Written): string | null {
  const [entry] = readSyntax(text).entries;
  const isOther = work.changed.some((key) => key === "type" || key === "status");
  if (!entry || isOther || (work.type === "thesis" && work.changed.includes("publisher"))) return null;
  const changes = work.changed.flatMap((key) => changesOf(key, entry, work, written));
  return editEntry(entry, text, new Map(changes)).trim();
}

function changesOf(key: string, entry: BibEntry, work: Work, written: Written): Changes {
  const form = forms[work.type];
  const value = (name: string) => written.get(name) ?? null;
  const own = (names: readonly string[], instead: string) =>
    names.find((name) => entry.fields.has(name)) ?? instead;
  switch (key) {
    case "title":
      return [
        ["title", value("title")],
        ["subtitle", null],
      ];
    case "authors":
      return [[own(["author", "editor"], "author"), value("author")]];
    case "date":
      return dateChanges(entry, work, value);
    case "venue":
      return [[own(venueFields, form.venue), value(form.venue)]];
    case "publisher": {
      const venue = own(venueFields, form.venue);
      return [
        [
          own(
            publisherFields.filter((name) => name !== venue),
            form.publisher,
          ),
          value(form.publisher),
        ],
      ];
    }
    case "number":
      return [[own(["number", "issue"], "number"), value("number")]];
    case "pages":
      return [[own(["pages", "eid", "articleno"], "pages"), value("pages")]];
    case "arxiv":
      return [
        ["eprint", value("eprint")],
        ["archiveprefix", value("archiveprefix")],
        ["eprinttype", null],
      ];
    default:
      return [[key, value(key)]];
  }
}

/** BibLaTeX's `date` says it all; else there are a year and, where it is known, a month. */
function dateChanges({ fields }: BibEntry, { date }: Work, value: (name: string) => string | null): Changes {
  const parts = [
    ["year", value("year")],
    ["month", value("month")],
    ["day", null],
  ] as const;
  if (!fields.has("date")) return parts;
  return [["date", date === null ? null : `{${date}}`], ...parts.map(([name]) => [name, null] as const)];
}

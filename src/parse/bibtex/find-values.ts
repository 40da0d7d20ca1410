import type { BibEntry } from "../../bibtex/syntax/bib-entry.ts";
import type { Fault } from "../../problem/problem.ts";
import { authorFindings } from "./authors.ts";
import { dateFinding } from "./date.ts";
import { codeOf, type Finding, markdownOf, textOf } from "./finding.ts";
import { linkFindings } from "./links.ts";
import { noteFindings } from "./notes.ts";
import { arxivFinding, isPreprint } from "./preprint.ts";
import { publicationType } from "./publication-type.ts";
import { venueFindings } from "./venue.ts";

/** What an entry says in our terms: for each key the findings, the likeliest first. */
export interface Values {
  readonly findings: readonly Finding[];
  readonly type: ReturnType<typeof publicationType>;
  readonly faults: readonly Fault[];
}

/** Our keys whose value is that of a field, in some form; of several fields the first counts. */
const plain: Readonly<Record<string, readonly string[]>> = {
  volume: ["volume"],
  number: ["number", "issue"],
  pages: ["pages", "eid", "articleno"],
};

const codes: Readonly<Record<string, readonly string[]>> = {
  openreview: ["openreview"],
  acl: ["acl"],
  image: ["preview", "image"],
};

const lists: Readonly<Record<string, readonly string[]>> = {
  tags: ["keywords", "keyword", "tags"],
  area: ["primaryclass", "eprintclass", "area"],
};

/** Reads every field that has a meaning here. */
export function findValues(entry: BibEntry): Values {
  const arxiv = arxivFinding(entry);
  const preprint = isPreprint(entry, arxiv.length > 0 ? "" : null);
  const { findings: dates, faults } = dateFinding(entry);
  const findings = [
    ...titleFinding(entry),
    ...authorFindings(entry),
    ...dates,
    ...venueFindings(entry, preprint),
    ...formed(entry, plain, textOf),
    ...formed(entry, codes, codeOf),
    ...formed(entry, { doi: ["doi"] }, doiOf),
    ...formed(entry, lists, listOf),
    ...formed(entry, { abstract: ["abstract"] }, markdownOf),
    ...formed(entry, { selected: ["selected"] }, (field) => /^(?:true|yes|1)$/i.test(textOf(field))),
    // What is a preprint by its type need not say so again.
    ...noteFindings(entry).filter(({ value }) => !preprint || value !== "preprint"),
    ...arxiv,
    ...linkFindings(entry),
  ];
  return { findings, type: preprint ? "preprint" : publicationType(entry.type), faults };
}

/** Title and subtitle, as BibLaTeX prints them. */
function titleFinding({ fields }: BibEntry): readonly Finding[] {
  const field = fields.get("title");
  const subtitle = fields.get("subtitle");
  if (!field) return [];
  const parts = [field, ...(subtitle ? [subtitle] : [])].map(markdownOf).filter((part) => part !== "");
  return [{ path: ["title"], value: parts.join(": "), field }];
}

function formed(
  { fields }: BibEntry,
  table: Readonly<Record<string, readonly string[]>>,
  form: (field: Finding["field"]) => unknown,
): readonly Finding[] {
  return Object.entries(table).flatMap(([key, names]) =>
    names
      .flatMap((name) => fields.get(name) ?? [])
      .map((field): Finding => ({ path: [key], value: form(field), field }))
      .filter(({ value }) => value !== "" && !(Array.isArray(value) && value.length === 0)),
  );
}

/** A DOI out of whichever address it was copied from. */
function doiOf(field: Finding["field"]): string {
  const written = codeOf(field);
  return /^https?:\/\/[^?#]*?\/(10\.\d{4,9}\/\S+)$/i.exec(written)?.[1] ?? written;
}

function listOf(field: Finding["field"]): readonly string[] {
  const words = textOf(field)
    .split(/[,;]/)
    .map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== "");
}

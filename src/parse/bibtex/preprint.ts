import type { BibEntry } from "../../bibtex/syntax/bib-entry.ts";
import { codeOf, type Finding, textIn } from "./finding.ts";

const id = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?(?![\d.]*\d)`;
const archives = /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn|preprint|openreview)\b/i;

/** The fields an arXiv identifier stands in, and what stands before it there. */
const places = [
  ["journal", withId("(?:arxiv|corr|abs/)")],
  ["journaltitle", withId("(?:arxiv|corr|abs/)")],
  ["howpublished", withId("arxiv")],
  ["note", withId("arxiv")],
  ["volume", withId("abs/")],
  ["url", withId("arxiv\\.org/(?:abs|pdf)/")],
  ["doi", withId("10\\.48550/arxiv\\.")],
] as const;

const idAlone = new RegExp(`^(?:arxiv:)?${id}$`, "i");

/** An identifier that follows the name of its archive. */
function withId(before: string): RegExp {
  return new RegExp(`${before}.*?(?<!\\d)${id}`, "i");
}

/** The arXiv identifier of an entry: from the fields that are for it, as written, or from one that names it. */
export function arxivFinding(entry: BibEntry): readonly Finding[] {
  const { fields } = entry;
  const own = fields.get("arxiv") ?? (isArxiv(entry) ? fields.get("eprint") : undefined);
  if (own && codeOf(own) !== "") return [{ path: ["arxiv"], value: codeOf(own), field: own }];
  const found = places.flatMap(([name, form]): Finding[] => {
    const field = fields.get(name);
    const value = field && form.exec(codeOf(field))?.[1];
    return field && value ? [{ path: ["arxiv"], value, field }] : [];
  });
  return found.slice(0, 1);
}

/** Whether `eprint` is of arXiv: that is said beside it, or not said and plain to see. */
function isArxiv(entry: BibEntry): boolean {
  const archive = textIn(entry, "archiveprefix") || textIn(entry, "eprinttype");
  const eprint = entry.fields.get("eprint");
  return archive === "" ? eprint !== undefined && idAlone.test(codeOf(eprint)) : /arxiv/i.test(archive);
}

/** Whether the entry is a preprint: on an archive, and in no journal, book or report of its own. */
export function isPreprint(entry: BibEntry, arxiv: string | null): boolean {
  if (textIn(entry, "pubstate").toLowerCase() === "prepublished" || entry.type === "preprint") return true;
  if (
    !["article", "misc", "online", "unpublished", "electronic", "techreport", "report"].includes(entry.type)
  )
    return false;
  const place = ["journal", "journaltitle", "booktitle", "institution"]
    .map((name) => textIn(entry, name))
    .join("");
  return place === "" ? arxiv !== null : isArchive(place);
}

/** Whether the name of a journal is that of an archive of preprints. */
export function isArchive(journal: string): boolean {
  return archives.test(journal);
}

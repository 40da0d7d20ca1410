import { joinPapers } from "../../parse/bibtex/join-papers.ts";
import { readBibFile } from "../../parse/bibtex/read-bibliography.ts";
import type { Document } from "../../parse/document.ts";
import { wholeData } from "../../parse/translation.ts";
import type { Checked } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import { type PaperRecord, present } from "../paper-record.ts";
import { asText } from "../text/to-paragraphs.ts";

/** The papers of a .bib file, a preprint and the paper it became as one. Problems are those of reading the file. */
export function bibRecords(source: Source): Checked<readonly PaperRecord[]> {
  const { papers, problems } = readBibFile(source);
  const joined = joinPapers([], papers);
  return { value: joined.documents.map(recordOf), problems: [...problems, ...joined.problems] };
}

function recordOf(document: Document): PaperRecord {
  const { title, authors, date, abstract, key, bibtex: _, ...fields } = wholeData(document);
  const keys = [key].flat().filter((one) => typeof one === "string");
  return {
    title: typeof title === "string" ? title : "",
    authors: Array.isArray(authors) ? authors.filter((name) => typeof name === "string") : [],
    date: typeof date === "string" || typeof date === "number" ? String(date) : null,
    abstract: typeof abstract === "string" ? asText(abstract) : null,
    fields: present({ ...fields, key: keys.length === 1 ? keys[0] : keys }),
  };
}

import { byCodePoint } from "../../order.ts";
import { joinPapers } from "../../parse/bibtex/join-papers.ts";
import { readBibliography } from "../../parse/bibtex/read-bibliography.ts";
import { classify } from "../../parse/classify.ts";
import { readDocument } from "../../parse/document.ts";
import { readSettings } from "../../parse/read-settings.ts";
import { wholeData } from "../../parse/translation.ts";
import type { CountedPaper } from "../../registries/counts/counted-paper.ts";
import type { Source } from "../../source.ts";
import { paperReferences } from "../papers/paper-names.ts";

/** The papers of a site by the names of their pages, and what they are registered as, some as nothing. */
export function countedPapers(content: readonly Source[]): readonly CountedPaper[] {
  const { languages } = readSettings(content, []).value.data;
  const files = content.flatMap((source) => {
    const where = classify(source.path, languages);
    const isPaper = "kind" in where && where.kind === "publications" && where.form === "markdown";
    return isPaper && where.lang === null ? [readDocument(source, where).document] : [];
  });
  const { documents } = joinPapers(files, readBibliography(content).value.papers);
  return documents
    .map((document) => ({
      name: document.where.slug,
      references: paperReferences(wholeData(document)),
    }))
    .sort((a, b) => byCodePoint(a.name, b.name));
}

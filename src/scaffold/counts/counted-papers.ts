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

/** A paper of a site by the name of its page, what it is registered as, which may be nothing, and its citation keys. */
export interface SitePaper extends CountedPaper {
  readonly keys: readonly string[];
}

/** The papers of a site, by name. */
export function countedPapers(content: readonly Source[]): readonly SitePaper[] {
  const { languages } = readSettings(content, []).value.data;
  const files = content.flatMap((source) => {
    const where = classify(source.path, languages);
    const isPaper = "kind" in where && where.kind === "publications" && where.form === "markdown";
    return isPaper && where.lang === null ? [readDocument(source, where).document] : [];
  });
  const { documents } = joinPapers(files, readBibliography(content).value.papers);
  return documents
    .map((document) => {
      const data = wholeData(document);
      const keys = [data["key"]].flat().filter((key) => typeof key === "string" || typeof key === "number");
      return { name: document.where.slug, references: paperReferences(data), keys: keys.map(String) };
    })
    .sort((a, b) => byCodePoint(a.name, b.name));
}

/** Papers by all their names: a citation key is that of the first paper that has it, and of none where a page is called so. */
export function namesOf(papers: readonly SitePaper[]): ReadonlyMap<string, string> {
  const byKey = papers.flatMap(({ name, keys }) => keys.map((key) => [key, name] as const)).toReversed();
  return new Map([...byKey, ...papers.map(({ name }) => [name, name] as const)]);
}

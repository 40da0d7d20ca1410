import { type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import type { Document } from "../document.ts";
import { mapOf } from "../translation.ts";
import { keyPlaceOf } from "../yaml/place-of.ts";
import type { BibPaper } from "./bib-paper.ts";
import { type Group, indexPapers, type PaperIndex } from "./paper-index.ts";
import { idsOf } from "./same-paper.ts";

/** What only holds for a preprint while it is one. */
const ofPreprint = ["title", "authors", "date", "venue", "venue_short", "type", "status", "publisher"].concat(
  ["volume", "number", "pages", "doi", "key", "bibtex"],
);

/**
 * Puts what .bib files say of a paper below the Markdown file that says it too, and a preprint below the paper it became:
 * those of one citation key, DOI or arXiv identifier are one paper, but a title proves nothing. The answer has the
 * Markdown documents, some with others `below` them, and those of the papers that have no Markdown file. Problem: the
 * warning `unknown-entry` for a `key` no entry has.
 */
export function joinPapers(
  documents: readonly Document[],
  papers: readonly BibPaper[],
): { readonly documents: readonly Document[]; readonly problems: readonly Problem[] } {
  if (papers.length === 0) return { documents, problems: [] };
  const groups = groupsOf(papers);
  const free = new Set(groups);
  const files = documents.filter(({ where }) => where.kind === "publications" && where.lang === null);
  const below = new Map<Document, readonly Document[]>();
  for (const find of finders(groups))
    for (const file of files) {
      const found = below.has(file) ? [] : find(file).filter((group) => free.has(group));
      for (const group of found) free.delete(group);
      if (found.length > 0) below.set(file, layersOf(found.flat()));
    }
  const joined = documents.map((document) => ({ ...document, below: below.get(document) ?? document.below }));
  return {
    documents: [...joined, ...[...free].flatMap(alone)],
    problems: unknownKeys(files, papers),
  };
}

/** A paper without a Markdown file. */
function alone(group: Group): readonly Document[] {
  const [first, ...rest] = layersOf(group);
  return first ? [{ ...first, below: rest }] : [];
}

/** The documents of a paper, the published ones first; of its preprints what still holds. */
function layersOf(papers: readonly BibPaper[]): readonly Document[] {
  const published = papers.filter(({ isPreprint }) => !isPreprint).map(({ document }) => document);
  const preprints = papers.filter(({ isPreprint }) => isPreprint).map(({ document }) => document);
  if (published.length === 0) return preprints;
  return [...published, ...preprints.map((document) => withoutKeys(document, ofPreprint))];
}

function withoutKeys(document: Document, keys: readonly string[]): Document {
  const data = Object.entries(mapOf(document.yaml.data)).filter(([key]) => !keys.includes(key));
  return { ...document, yaml: { ...document.yaml, data: Object.fromEntries(data) } };
}

/** Every published entry with its preprints, and every preprint that is all there is. */
function groupsOf(papers: readonly BibPaper[]): readonly Group[] {
  const published = papers.filter(({ isPreprint }) => !isPreprint);
  const index = indexPapers(published.map((paper): Group => [paper]));
  const preprints = new Map<BibPaper, BibPaper[]>();
  const alone: Group[] = [];
  for (const paper of papers.filter(({ isPreprint }) => isPreprint)) {
    const home = publishedOf(paper, index);
    if (home) preprints.set(home, [...(preprints.get(home) ?? []), paper]);
    else alone.push([paper]);
  }
  return [...published.map((paper): Group => [paper, ...(preprints.get(paper) ?? [])]), ...alone];
}

function publishedOf({ document, key, related }: BibPaper, index: PaperIndex): BibPaper | null {
  const { doi, arxiv } = idsOf(document);
  const named = [...related.flatMap(index.byKey), ...index.byRelated(key)];
  const [found] = [...named, ...index.byDoi(doi), ...index.byArxiv(arxiv)];
  return found?.[0] ?? null;
}

/** The ways to find a file's entries, the surest first; each is tried on all files before the next. */
function finders(groups: readonly Group[]): readonly ((file: Document) => readonly Group[])[] {
  const index = indexPapers(groups);
  return [
    (file) => [...new Set(keysIn(file).flatMap(index.byKey))],
    ({ where: { slug } }) => [...index.byKey(slug), ...index.bySlug(slug)].slice(0, 1),
    (file) => index.byDoi(idsOf(file).doi),
    (file) => index.byArxiv(idsOf(file).arxiv),
  ];
}

/** The citation keys a Markdown file names. */
function keysIn({ yaml }: Document): readonly string[] {
  return [mapOf(yaml.data)["key"]].flat().filter((key) => typeof key === "string");
}

/** Near keys are looked for this often, so that the time stays linear. */
const suggestionsAtMost = 100;

/** A key may be there for export alone, so only one that is nearly an entry's is told. */
function unknownKeys(files: readonly Document[], papers: readonly BibPaper[]): readonly Problem[] {
  const known = new Set(papers.map(({ key }) => key));
  const lost = files.flatMap((file) =>
    keysIn(file).flatMap((key) => (known.has(key) ? [] : [{ file, key }])),
  );
  return lost.slice(0, suggestionsAtMost).flatMap(({ file, key }) => {
    const near = suggest(key, known);
    if (near === null) return [];
    const place = keyPlaceOf(file.yaml.places, "/key");
    const message = `no .bib file has an entry "${key}"`;
    const hint = `did you mean "${near}"?`;
    return [problemAt(file.source, place, { level: "warning", rule: "unknown-entry", message, hint })];
  });
}

import { readBibtex } from "../../bibtex/read-bibtex.ts";
import type { BibEntry } from "../../bibtex/syntax/bib-entry.ts";
import type { LeftOut } from "../../left-out.ts";
import { byCodePoint } from "../../order.ts";
import { type Checked, locate, type Problem, problemAt } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import { type BibPaper, bibPaper } from "./bib-paper.ts";
import { silentTypes, volumeTypes } from "./publication-type.ts";

/** What the .bib files of a site say. */
export interface Bibliography {
  readonly papers: readonly BibPaper[];
  readonly leftOut: readonly LeftOut[];
  /** Every text in them that is more than words, as Markdown: to load what their rendering needs. */
  readonly texts: readonly string[];
}

/** Of a site without .bib files. */
export const noBibliography: Bibliography = { papers: [], leftOut: [], texts: [] };

/** Reads the .bib files in `content/publications/`, in the order of their paths, each an entry at a time. */
export function readBibliography(sources: readonly Source[]): Checked<Bibliography> {
  const files = sources
    .filter(({ path }) => /\.bib$/i.test(path))
    .toSorted((a, b) => byCodePoint(a.path, b.path));
  const used = files.filter(({ path }) => path.startsWith("content/publications/"));
  const read = used.map((source) => ({ source, ...readBibFile(source) }));
  const { papers, problems } = unique(read.flatMap((file) => file.papers));
  return {
    value: {
      papers,
      leftOut: [
        ...files.filter((source) => !used.includes(source)).map(misplaced),
        ...read.filter((file) => file.isEmpty).map(empty),
      ],
      texts: papers.flatMap(({ document }) => textsIn(document.yaml.data)),
    },
    problems: [...read.flatMap((file) => file.problems), ...problems],
  };
}

/** The papers of one file, and what is wrong in it. */
export interface BibFile {
  readonly papers: readonly BibPaper[];
  readonly isEmpty: boolean;
  readonly problems: readonly Problem[];
}

/** Reads one .bib file by itself, whichever folder it is in. */
export function readBibFile(source: Source): BibFile {
  const { entries, parents, faults } = readBibtex(source.text);
  const made = entries
    .filter((entry) => entry.key !== "" && isPublication(entry, parents))
    .map((entry) => bibPaper(entry, source));
  return {
    papers: made.map(({ paper }) => paper),
    isEmpty: entries.length === 0 && faults.length === 0,
    problems: [
      ...faults.map((fault) => locate(fault, source, 0)),
      ...onceEach(made.flatMap(({ problems }) => problems)),
    ],
  };
}

function isPublication({ type, key }: BibEntry, parents: ReadonlySet<string>): boolean {
  return !silentTypes.has(type) && !(volumeTypes.has(type) && parents.has(key.toLowerCase()));
}

/** A command nobody knows is often in many entries, and told once a file. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ rule, message }) => {
    if (rule !== "unknown-command") return true;
    const isNew = !told.has(message);
    told.add(message);
    return isNew;
  });
}

/** Papers that would have one address, in one file or in several: the first counts, the others are told. */
function unique(papers: readonly BibPaper[]): Pick<Checked<unknown>, "problems"> & { papers: BibPaper[] } {
  const first = new Map<string, BibPaper>();
  const problems: Problem[] = [];
  for (const paper of papers) {
    const { slug } = paper.document.where;
    const rival = first.get(slug);
    if (slug === "") problems.push(nameless(paper));
    else if (rival) problems.push(twin(paper, rival));
    else first.set(slug, paper);
  }
  return { papers: [...first.values()], problems };
}

function twin({ document, key, keyPlace }: BibPaper, rival: BibPaper): Problem {
  const { path } = rival.document.source;
  const isSame =
    document.yaml.data !== null &&
    JSON.stringify(document.yaml.data) === JSON.stringify(rival.document.yaml.data);
  const where = path === document.source.path ? "" : ` in ${path}`;
  const message = `"${key}" takes the place of "${rival.key}"${where}${isSame ? ", which says the same" : ""}`;
  const hint = isSame
    ? "remove one of the two"
    : "give one of them another key: only its letters and digits count";
  return problemAt(document.source, keyPlace, {
    level: isSame ? "warning" : "error",
    rule: "same-name",
    message,
    hint,
  });
}

function nameless({ document, key, keyPlace }: BibPaper): Problem {
  const message = `no address can be made of the key "${key}"`;
  const hint = "use letters and digits, such as ye2025differential";
  return problemAt(document.source, keyPlace, { rule: "invalid-path", message, hint });
}

function misplaced({ path }: Source): LeftOut {
  return { path, reason: "BibTeX is read in content/publications/ only" };
}

function empty({ source }: { readonly source: Source }): LeftOut {
  return { path: source.path, reason: "it has no entries" };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /[$<:`]/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

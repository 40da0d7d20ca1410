import type { LeftOut } from "../left-out.ts";
import type { Markdown } from "../markdown/markdown.ts";
import type { Checked, Problem } from "../problem/problem.ts";
import type { Source } from "../source.ts";
import { classify } from "./classify.ts";
import { type Document, readDocument } from "./document.ts";
import type { AnyEntry } from "./entry.ts";
import { listEntries, singleEntry } from "./parse-entry.ts";
import { sameNames } from "./same-name.ts";

/** What reading needs to know besides the sources. */
export interface Reading {
  readonly languages: readonly string[];
  readonly markdown: Markdown;
  /** Whether entries with `draft: true` are read. */
  readonly drafts: boolean;
}

/** All that was written about, and what was left out on purpose. */
export interface Entries {
  readonly entries: readonly AnyEntry[];
  readonly leftOut: readonly LeftOut[];
  /** Slugs of every paper with a file, read without mistakes or not: a reference to one is not a mistake of its own. */
  readonly papers: ReadonlySet<string>;
  /** Whether there is a profile, with or without mistakes. */
  readonly hasProfile: boolean;
}

/** Reads and checks every source but the settings, in the order of their paths whatever order they come in. Sources with mistakes yield problems and no entry. */
export function parseSources(sources: readonly Source[], reading: Reading): Checked<Entries> {
  const { documents, papers, hasProfile, problems } = readDocuments(
    sources.toSorted(byPath),
    reading.languages,
  );
  const bases = new Map(
    documents.filter(({ where }) => where.lang === null).map((document) => [keyOf(document), document]),
  );
  const parsed = documents.map((document) =>
    document.where.form === "yaml"
      ? listEntries(document, reading)
      : singleEntry(
          document,
          document.where.lang === null ? null : (bases.get(keyOf(document)) ?? null),
          reading,
        ),
  );
  return {
    value: {
      entries: parsed.flatMap(({ entries }) => entries),
      leftOut: parsed.flatMap(({ leftOut }) => leftOut),
      papers,
      hasProfile,
    },
    problems: [...problems, ...parsed.flatMap((one) => one.problems)],
  };
}

/** By code unit: the same on every machine. */
function byPath(a: Source, b: Source): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function keyOf({ where }: Document): string {
  return `${where.kind}/${where.slug}`;
}

function readDocuments(sources: readonly Source[], languages: readonly string[]) {
  const documents: Document[] = [];
  const papers = new Set<string>();
  let hasProfile = false;
  const problems: Problem[] = [];
  const twins = sameNames(sources, languages);
  for (const source of sources) {
    const where = classify(source.path, languages);
    const twin = twins.get(source);
    if (isBibliography(source)) problems.push(notReadYet(source));
    else if (!("kind" in where))
      problems.push(aboutFile(source, "error", "unknown-file", where.message, where.hint));
    else if (twin) problems.push(twin);
    else if (where.kind !== "settings") add(readDocument(source, where));
    if ("kind" in where && where.kind === "publications") papers.add(where.slug);
    hasProfile ||= "kind" in where && where.kind === "profile";
  }
  return { documents, papers, hasProfile, problems };

  function add({ document, problems: found }: ReturnType<typeof readDocument>): void {
    problems.push(...found);
    if (document.yaml.data !== null || found.length === 0) documents.push(document);
  }
}

function isBibliography({ path }: Source): boolean {
  return /\.bib$/i.test(path);
}

function notReadYet(source: Source): Problem {
  const hint = "write one Markdown file a paper in content/publications/";
  return aboutFile(source, "warning", "not-read", "BibTeX files are not read yet", hint);
}

function aboutFile(
  source: Source,
  level: Problem["level"],
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { level, rule, message, hint, source, start: 0, end: 0 };
}

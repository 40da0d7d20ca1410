import type { LeftOut } from "../left-out.ts";
import { remembered } from "../memo.ts";
import { byCodePoint } from "../order.ts";
import { aboutFile, type Checked, type Problem } from "../problem/problem.ts";
import { type Progress, unseen } from "../progress.ts";
import type { Source } from "../source.ts";
import { joinPapers } from "./bibtex/join-papers.ts";
import { type Bibliography, noBibliography } from "./bibtex/read-bibliography.ts";
import { classify, isBibliography } from "./classify.ts";
import { type Document, lostDocument, readDocument } from "./document.ts";
import type { AnyEntry, References, Remains } from "./entry.ts";
import { listEntries, singleEntry } from "./parse-entry.ts";
import { type Reading, readingWith } from "./reading.ts";
import { sameNames } from "./same-name.ts";

/** All that was written about, and what was left out on purpose. */
export interface Entries {
  readonly entries: readonly AnyEntry[];
  /** What is left of entries with mistakes, so that the rest of their mistakes is told in the same run. */
  readonly remains: readonly Remains[];
  readonly leftOut: readonly LeftOut[];
  /** Slugs of every paper with a file, read without mistakes or not: a reference to one is not a mistake of its own. */
  readonly papers: ReadonlySet<string>;
  /** False when a .bib file could not be read, so that nobody knows which papers are in it. */
  readonly areAllPapers: boolean;
  /** Where parts of entries lead that are written in other files than they are. */
  readonly references: readonly References[];
  /** Whether there is a profile, with or without mistakes. */
  readonly hasProfile: boolean;
}

/**
 * Reads and checks every source but the settings, in the order of their paths whatever order they come in. Sources
 * with mistakes yield problems and no entry; .bib files are read before, into a bibliography. `unread` are the paths of files that could not be read, which was told.
 */
export function parseSources(
  sources: readonly Source[],
  options: Omit<Reading, "kinds"> & { readonly bibliography?: Bibliography },
  unread: readonly string[] = [],
  onRead: Progress = unseen,
): Checked<Entries> {
  const lost = unread.map((path) => ({ path, text: "" }));
  const { papers: inBibtex, leftOut } = options.bibliography ?? noBibliography;
  const {
    documents: read,
    papers,
    hasProfile,
    problems,
  } = readDocuments(
    [...sources, ...lost].toSorted((a, b) => byCodePoint(a.path, b.path)),
    options.languages,
    new Set(lost),
  );
  const { documents, problems: joining } = joinPapers(read, inBibtex);
  const kinds = [...new Set(documents.map(({ where }) => where.kind))].toSorted(byCodePoint);
  const readingOf = (document: Document) =>
    readingWith(options, document.where.kind === "profile" ? kinds : []);
  const bases = new Map(
    documents.filter(({ where }) => where.lang === null).map((document) => [keyOf(document), document]),
  );
  const parsed = documents.map((document, index) => {
    onRead(index, documents.length);
    const base = document.where.lang === null ? null : (bases.get(keyOf(document)) ?? null);
    return isList(document)
      ? listEntries(document, readingOf(document))
      : singleEntry(document, base, readingOf(document));
  });
  onRead(documents.length, documents.length);
  return {
    value: {
      entries: parsed.flatMap(({ entries }) => entries),
      remains: parsed.flatMap(({ remains }) => remains),
      leftOut: [...leftOut, ...parsed.flatMap((one) => one.leftOut)],
      papers: new Set([...papers, ...inBibtex.map(({ document }) => document.where.slug)]),
      areAllPapers: !unread.some(isBibliography),
      references: parsed.flatMap(({ references }) => references),
      hasProfile,
    },
    problems: [...problems, ...joining, ...parsed.flatMap((one) => one.problems)],
  };
}

/** A .bib file that could not be read is a list of nobody knows what. */
function isList({ where, isReadable }: Document): boolean {
  return where.form === "yaml" || (where.form === "bibtex" && !isReadable);
}
/** Where a source belongs: the same object while the source is the same, so that what is read of it can be remembered. */
const placeIn = remembered((source: Source, languages: string) =>
  classify(source.path, languages.split(" ")),
);

function keyOf({ where }: Document): string {
  return `${where.kind}/${where.slug}`;
}

function readDocuments(sources: readonly Source[], languages: readonly string[], lost: ReadonlySet<Source>) {
  const documents: Document[] = [];
  const papers = new Set<string>();
  let hasProfile = false;
  const problems: Problem[] = [];
  const twins = sameNames(sources, languages);
  for (const source of sources) {
    const where = placeIn(source, languages.join(" "));
    const twin = twins.get(source);
    if (lost.has(source)) documents.push(...("kind" in where ? [lostDocument(source, where)] : []));
    else if (isBibliography(source.path)) continue;
    else if (!("kind" in where)) problems.push(aboutFile(source, { rule: "unknown-file", ...where }));
    else if (twin) problems.push(twin);
    else if (where.kind !== "settings") add(readDocument(source, where));
    if ("kind" in where && where.kind === "publications" && where.form === "markdown") papers.add(where.slug);
    hasProfile ||= "kind" in where && where.kind === "profile";
  }
  return { documents, papers, hasProfile, problems };

  function add({ document, problems: found }: ReturnType<typeof readDocument>): void {
    problems.push(...found);
    documents.push(document);
  }
}

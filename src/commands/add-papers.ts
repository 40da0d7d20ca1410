import { packageTemplates } from "../disk/read/package-templates.ts";
import { readSite, type SiteFiles } from "../disk/read/read-site.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { writeNewFiles } from "../disk/write/new-files.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import type { PaperRecord } from "../registries/paper-record.ts";
import { type KnownPapers, knownPapers } from "../scaffold/papers/known-papers.ts";
import { type NewPaper, newPapers, type PaperThere } from "../scaffold/papers/new-papers.ts";
import { withoutMaths } from "../scaffold/papers/paper-wish.ts";
import type { Onlooker, Watched } from "./onlooker.ts";
import { tryBuild } from "./try-build.ts";

/** A site that papers may be added to. */
export interface Shelves {
  readonly dir: string;
  readonly files: SiteFiles;
  readonly known: KnownPapers;
}

/** What was added, what is wrong with it, and which papers were there before. With an error nothing was written. */
export interface Added {
  readonly papers: readonly NewPaper[];
  readonly there: readonly PaperThere[];
  readonly problems: readonly Problem[];
}

/** Reads a site for papers to be added; its mistakes are for the build to tell. */
export function readShelves(dir: string): Shelves {
  const files = readSite(dir, packageTemplates()).value;
  return { dir, files, known: knownPapers(files.content) };
}

/** Writes a file for every paper the site does not have, all or none, and only after the build has nothing against them. */
export async function addPapers(
  records: readonly PaperRecord[],
  { dir, files, known }: Shelves,
  { isDry, onlooker }: Watched & { readonly isDry: boolean },
): Promise<Added> {
  const paths = [...files.content, ...files.leftOut].map(({ path }) => path).concat(files.unread);
  const first = newPapers(records, paths, known);
  const complaints = await complaintsOf(first.papers, files, onlooker);
  const odd = new Set(complaints.filter(isOfMaths).map(({ source }) => source.path));
  const mended = first.papers.map((paper) =>
    odd.has(paper.addition.path) ? withoutMaths(paper.record) : paper.record,
  );
  const { papers } = odd.size === 0 ? first : newPapers(mended, paths, known);
  const problems = odd.size === 0 ? complaints : await complaintsOf(papers, files, onlooker);
  const refusal = isDry || hasError(problems) ? null : write(dir, papers);
  return { papers, there: first.there, problems: refusal === null ? problems : [...problems, refusal] };
}

function write(dir: string, papers: readonly NewPaper[]): Problem | null {
  const files = papers.map(({ addition: { path, text } }) => ({ path, text: text ?? "" }));
  return tellRefusal("content/publications", () => writeNewFiles(dir, files));
}

/** What the build says of new papers, besides what their files say they still need. */
async function complaintsOf(
  papers: readonly NewPaper[],
  files: SiteFiles,
  onlooker: Onlooker,
): Promise<readonly Problem[]> {
  const sources = papers.map(({ addition: { path, text } }) => ({ path, text: text ?? "" }));
  const drafts = new Set(
    papers.flatMap(({ addition }) => (addition.missing.length > 0 ? addition.path : [])),
  );
  const content = [...files.content, ...sources];
  const problems = await tryBuild(files, content, { drafts: true, onlooker });
  const own = new Set(sources.map(({ path }) => path));
  return problems.filter(({ source: { path }, rule }) => {
    const isTold = drafts.has(path) && ["missing-key", "missing-date"].includes(rule);
    return own.has(path) && !isTold;
  });
}

function isOfMaths({ rule }: Problem): boolean {
  return rule === "maths";
}

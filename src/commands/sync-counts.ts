import { join } from "node:path";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readSite } from "../disk/read/read-site.ts";
import { textAsItIs } from "../disk/read/text-as-it-is.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { writeNewFiles } from "../disk/write/new-files.ts";
import { replaceText } from "../disk/write/replace-text.ts";
import { aboutFile, hasError, type Problem } from "../problem/problem.ts";
import { askCounts, countSources } from "../registries/counts/ask-counts.ts";
import type { Connection } from "../registries/network/connection.ts";
import { countedPapers } from "../scaffold/counts/counted-papers.ts";
import { countsPath, countsText, readCounts, type WrittenLine } from "../scaffold/counts/counts-file.ts";
import { rewriteCounts } from "../scaffold/counts/rewrite-counts.ts";
import { type UpdatedCounts, updateCounts } from "../scaffold/counts/update-counts.ts";
import type { Source } from "../source.ts";
import { noSite } from "./no-site.ts";
import type { Outcome } from "./outcome.ts";
import { type Looks, refused } from "./tell.ts";
import { tellCounts } from "./tell-counts.ts";

/** Flags of `offprint sync --counts`; `today` is the day the counts are of. */
export interface CountFlags extends Looks {
  readonly isDry: boolean;
  readonly today: string;
}

/**
 * `offprint sync --counts [dir]`: asks how often the papers of a site are cited, and keeps it in `content/citations.yaml`.
 * Counts nobody tells anew stay as they are; a file with mistakes in it is left alone.
 */
export async function syncCounts(dir: string, flags: CountFlags, connection: Connection): Promise<Outcome> {
  const homeless = noSite(dir);
  if (homeless !== null) return refused([homeless], flags);
  const { content, unread } = readSite(dir, packageTemplates()).value;
  const file = content.find(({ path }) => isCounts(path)) ?? null;
  const { value: lines, problems } = readCounts(file);
  const lost = unread.filter(isCounts).map(unreadable);
  if (hasError([...problems, ...lost])) return refused([...problems, ...lost], flags);
  const all = countedPapers(content);
  const papers = all.filter(({ references }) => references.length > 0);
  if (papers.length === 0) return refused([nothingToAsk()], flags);

  const { told, troubles } = await askCounts(papers, connection);
  const updated = updateCounts(lines, told, { day: flags.today, sources: countSources });
  const { changes } = updated;
  const path = file?.path ?? countsPath;
  const refusal = flags.isDry || changes.length === 0 ? null : write(dir, file, lines, updated);
  if (refusal !== null) return refused([refusal], flags);
  const known = new Set(told.map(({ name }) => name));
  return tellCounts(
    {
      ...{ path, changes, troubles },
      untold: papers.flatMap(({ name }) => (known.has(name) ? [] : [name])),
      unregistered: all.flatMap(({ name, references }) => (references.length > 0 ? [] : [name])),
    },
    flags,
  );
}

function isCounts(path: string): boolean {
  return /^content\/citations\.ya?ml$/.test(path);
}

function write(
  dir: string,
  file: Source | null,
  before: readonly WrittenLine[],
  updated: UpdatedCounts<WrittenLine>,
): Problem | null {
  if (file === null) {
    const text = countsText(updated.lines);
    return tellRefusal(countsPath, () => writeNewFiles(dir, [{ path: countsPath, text }]));
  }
  const place = join(dir, file.path);
  return tellRefusal(file.path, () =>
    replaceText(place, rewriteCounts(file, textAsItIs(place) ?? "", before, updated)),
  );
}

function nothingToAsk(): Problem {
  return aboutFile("content/publications", {
    rule: "no-identifier",
    message: "no paper has an identifier to ask for",
    hint: 'write its "doi" or "arxiv" into the file of a paper',
  });
}

function unreadable(path: string): Problem {
  return aboutFile(path, {
    rule: "unreadable-file",
    message: "the counts that are there cannot be read",
    hint: "see what the build says of this file",
  });
}

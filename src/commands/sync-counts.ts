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
import { countedPapers, namesOf } from "../scaffold/counts/counted-papers.ts";
import { changedCounts, countsPath, countsText, readCounts } from "../scaffold/counts/counts-file.ts";
import { type UpdatedCounts, updateCounts } from "../scaffold/counts/update-counts.ts";
import type { Source } from "../source.ts";
import { applyToFile } from "../text-changes.ts";
import { noSite } from "./no-site.ts";
import type { Watched } from "./onlooker.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { refused } from "./tell.ts";
import { tellCounts } from "./tell-counts.ts";

/** Flags of `offprint sync --counts`; `today` is the day the counts are of. */
export interface CountFlags extends Manner, Watched {
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

  const { told, troubles } = await askCounts(papers, connection, (source, done, all) =>
    flags.onlooker.progress(`asking ${source} for counts`, done, all),
  );
  const asked = { day: flags.today, sources: countSources, names: namesOf(all) };
  const updated = updateCounts(lines, told, asked);
  const joined = updated.lines.flatMap((line, index) =>
    typeof line === "number" ? (lines[index] ?? []) : [],
  );
  const { changes } = updated;
  const path = file?.path ?? countsPath;
  const isSame = changes.length + joined.length === 0;
  const refusal = flags.isDry || isSame ? null : write(dir, file, updated);
  if (refusal !== null) return refused([refusal], flags);
  const known = new Set(told.map(({ name }) => name));
  return tellCounts(
    {
      ...{ path, changes, troubles },
      joined: joined.map(({ paper }) => paper),
      untold: papers.flatMap(({ name }) => (known.has(name) ? [] : [name])),
      unregistered: all.flatMap(({ name, references }) => (references.length > 0 ? [] : [name])),
    },
    flags,
  );
}

function isCounts(path: string): boolean {
  return /^content\/citations\.ya?ml$/.test(path);
}

function write(dir: string, file: Source | null, updated: UpdatedCounts): Problem | null {
  return tellRefusal(file?.path ?? countsPath, () => {
    if (file !== null) rewrite(join(dir, file.path), file, changedCounts(file.text, updated));
    else writeNewFiles(dir, [{ path: countsPath, text: countsText(updated.added) }]);
  });
}

/** Its line ends stay those of its author. */
function rewrite(place: string, { text: before }: Source, text: string): void {
  replaceText(place, applyToFile(textAsItIs(place) ?? "", [{ start: 0, end: before.length, text }]));
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

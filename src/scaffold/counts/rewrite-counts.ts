import { normaliseText, type Source } from "../../source.ts";
import { applyToFile } from "../../text-changes.ts";
import { type CountLine, countsText, lineText, readCounts, type WrittenLine } from "./counts-file.ts";
import type { CountChange, UpdatedCounts } from "./update-counts.ts";

/**
 * The text of a file of counts after asking. One that an author has written in keeps all that did not change, comments and
 * line ends too, and gets new lines at its end; one that nobody did stays in order. `raw` is the text as it lies on disk.
 */
export function rewriteCounts(
  { path }: Source,
  raw: string,
  before: readonly WrittenLine[],
  { lines, changes }: UpdatedCounts<WrittenLine>,
): string {
  const anew = countsText(lines);
  if (raw === countsText(before)) return anew;
  const kept = withLines(withChanges(raw, changes), changes);
  return isSame(readCounts({ path, text: normaliseText(kept) }).value, lines) ? kept : anew;
}

/** What is said of papers that are there, in its places. */
function withChanges(raw: string, changes: readonly CountChange<WrittenLine>[]): string {
  const texts = changes.flatMap(({ before, after }) =>
    before === null ? [] : keys.map((key) => ({ ...before.places[key], text: String(after[key]) })),
  );
  return applyToFile(
    raw,
    texts.toSorted((a, b) => a.start - b.start),
  );
}

const keys = ["count", "date", "source"] as const;

function withLines(raw: string, changes: readonly CountChange<WrittenLine>[]): string {
  const lineEnd = raw.includes("\r\n") ? "\r\n" : "\n";
  const begin = raw === "" || raw.endsWith("\n") ? "" : lineEnd;
  const added = changes.flatMap(({ before, after }) => (before === null ? [lineText(after)] : []));
  return added.length === 0 ? raw : raw + begin + added.join("").replaceAll("\n", lineEnd);
}

function isSame(a: readonly CountLine[], b: readonly CountLine[]): boolean {
  return countsText(a) === countsText(b);
}

import { lastAtMost } from "../last-at-most.ts";
import type { Source } from "../source.ts";

/** Where an offset stands for a reader; both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The start of every line of a source, kept while the source lives, so that many problems cost one scan. */
const known = new WeakMap<Source, readonly number[]>();

/** The line and column of an offset in a source; an offset beyond the text counts as its end. */
export function positionOf(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  const inside = Math.max(0, Math.min(offset, source.text.length));
  const index = lastAtMost(starts, inside, (start) => start);
  return { line: index + 1, column: inside - (starts[index] ?? 0) + 1 };
}

/** The text of a line (counted from 1) without its end, or null when the source has no such line. */
export function lineOf(source: Source, line: number): string | null {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return null;
  const next = starts[line];
  return source.text.slice(start, next === undefined ? undefined : next - 1);
}

function lineStarts(source: Source): readonly number[] {
  const found = known.get(source);
  if (found) return found;
  const starts = [0];
  for (let end = source.text.indexOf("\n"); end >= 0; end = source.text.indexOf("\n", end + 1))
    starts.push(end + 1);
  known.set(source, starts);
  return starts;
}

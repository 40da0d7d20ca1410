import type { ToldCount } from "../../registries/counts/ask-counts.ts";
import type { CountLine } from "./counts-file.ts";

/** A line that differs from the one before; `before` is null for a new one. */
export interface CountChange<Line extends CountLine = CountLine> {
  readonly before: Line | null;
  readonly after: CountLine;
}

/** Lines after asking, and what is different in them. */
export interface UpdatedCounts<Line extends CountLine = CountLine> {
  readonly lines: readonly CountLine[];
  readonly changes: readonly CountChange<Line>[];
}

/**
 * Puts what was told on a `day` over the lines there are; what nobody told of stays. Sources see more or less of the
 * literature, so another `source` than before takes the place of a line only if it stands before it among the
 * `sources`, or counts no less. A line that says the same is dated anew once a month: pages tell the month.
 */
export function updateCounts<Line extends CountLine>(
  lines: readonly Line[],
  told: readonly ToldCount[],
  { day, sources }: { readonly day: string; readonly sources: readonly string[] },
): UpdatedCounts<Line> {
  const byPaper = new Map(lines.map((line) => [line.paper, line]));
  const changes = told.flatMap(({ name, count, source }): readonly CountChange<Line>[] => {
    const before = byPaper.get(name) ?? null;
    const after = { paper: name, count, date: day, source };
    return before === null || replaces(after, before, sources) ? [{ before, after }] : [];
  });
  const after = new Map<string, CountLine>([
    ...byPaper,
    ...changes.map((one) => [one.after.paper, one.after] as const),
  ]);
  return { lines: [...after.values()], changes };
}

function replaces(after: CountLine, before: CountLine, sources: readonly string[]): boolean {
  if (after.source === before.source)
    return after.count !== before.count || after.date.slice(0, 7) !== before.date.slice(0, 7);
  return rank(after, sources) < rank(before, sources) || after.count >= before.count;
}

/** The place of a source among those that are asked; somebody's own count has none and gives way. */
function rank({ source }: CountLine, sources: readonly string[]): number {
  const at = sources.indexOf(source);
  return at < 0 ? sources.length : at;
}

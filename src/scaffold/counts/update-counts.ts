import { slugOf } from "../../parse/classify.ts";
import type { ToldCount } from "../../registries/counts/ask-counts.ts";
import type { CountLine } from "./counts-file.ts";

/** A line that differs from the one before; `before` is null for a new one. */
export interface CountChange {
  readonly before: CountLine | null;
  readonly after: CountLine;
}

/** Lines after asking, and what is different in them. */
export interface UpdatedCounts {
  /** Each line there was, or the index of the one it goes into: a paper has one. */
  readonly lines: readonly (CountLine | number)[];
  readonly added: readonly CountLine[];
  readonly changes: readonly CountChange[];
}

interface Asked {
  readonly day: string;
  readonly sources: readonly string[];
  /** Papers by all their names: those of their pages, and their citation keys. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Puts what was told on a `day` over the lines there are; what nobody told of stays, and so does the name the author has
 * for a paper. Sources see more or less of the literature, so another `source` than before takes the place of a line
 * only if it stands before it among the `sources`, or counts no less. A line that says the same is dated anew once a
 * month: pages tell the month.
 */
export function updateCounts(
  lines: readonly CountLine[],
  told: readonly ToldCount[],
  { day, sources, names }: Asked,
): UpdatedCounts {
  const papers = lines.map(({ paper }) => names.get(paper) ?? names.get(slugOf(paper)) ?? paper);
  const kept = keptLines(lines, papers);
  const changes = told.flatMap(({ name, count, source }): readonly CountChange[] => {
    const before = kept.get(name)?.line ?? null;
    const after = { paper: before?.paper ?? name, count, date: day, source };
    return before === null || replaces(after, before, sources) ? [{ before, after }] : [];
  });
  const changed = new Map(changes.map(({ before, after }) => [before, after]));
  return {
    lines: papers.map((paper, index) => {
      const home = kept.get(paper);
      return home?.at === index ? (changed.get(home.line) ?? home.line) : (home?.at ?? index);
    }),
    added: changes.flatMap(({ before, after }) => (before === null ? [after] : [])),
    changes,
  };
}

interface Kept {
  readonly at: number;
  readonly line: CountLine;
}

/** The one line of each paper: of several the first by a citation key, with the count that pages show, the last by the page. */
function keptLines(lines: readonly CountLine[], papers: readonly string[]): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  const shown = new Map<string, CountLine>();
  lines.forEach((line, at) => {
    const paper = papers[at] ?? line.paper;
    const isOfPage = line.paper === paper;
    const home = kept.get(paper);
    if (!home || (!isOfPage && home.line.paper === paper)) kept.set(paper, { at, line });
    if (isOfPage || shown.get(paper)?.paper !== paper) shown.set(paper, line);
  });
  return new Map(
    [...kept].map(([paper, { at, line }]) => [
      paper,
      { at, line: { ...line, ...shown.get(paper), paper: line.paper } },
    ]),
  );
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

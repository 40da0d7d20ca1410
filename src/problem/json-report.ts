import type { Range, Source } from "../source.ts";
import { type Position, positionOf } from "./position.ts";
import type { Level, Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";

/** What `--format json` prints. Lines and columns count from 1, columns and offsets in UTF-16 units. */
export interface JsonReport {
  readonly version: 1;
  /** False as soon as there is one error. */
  readonly ok: boolean;
  readonly summary: { readonly errors: number; readonly warnings: number; readonly files: number };
  readonly diagnostics: readonly Diagnostic[];
}

interface Diagnostic {
  readonly severity: Level;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  /** The path in the site's folder, with "/" between its parts. */
  readonly file: string;
  readonly range: Stretch;
  /** What `offprint check --fix` writes in the place of a stretch of the file. */
  readonly fix?: { readonly range: Stretch; readonly text: string };
}

interface Stretch {
  readonly start: Spot;
  readonly end: Spot;
}

interface Spot extends Position {
  readonly offset: number;
}

/** The problems for a program, sorted; `summary.files` counts the files that have any. */
export function jsonReport(problems: readonly Problem[]): JsonReport {
  const sorted = sortProblems(problems);
  const errors = sorted.filter((problem) => problem.level === "error").length;
  const files = new Set(sorted.map((problem) => problem.source.path)).size;
  return {
    version: 1,
    ok: errors === 0,
    summary: { errors, warnings: sorted.length - errors, files },
    diagnostics: sorted.map(diagnostic),
  };
}

function diagnostic(problem: Problem): Diagnostic {
  const { level, rule, message, hint, source, fix } = problem;
  return {
    severity: level,
    code: rule,
    message,
    ...(hint === null ? {} : { help: hint }),
    file: source.path,
    range: stretch(source, problem),
    ...(fix ? { fix: { range: stretch(source, fix), text: fix.text } } : {}),
  };
}

function stretch(source: Source, { start, end }: Range): Stretch {
  return { start: spot(source, start), end: spot(source, end) };
}

function spot(source: Source, offset: number): Spot {
  return { ...positionOf(source, offset), offset };
}

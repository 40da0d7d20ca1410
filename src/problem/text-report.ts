import { styleText } from "node:util";
import { type Frame, frame } from "./frame.ts";
import { positionOf } from "./position.ts";
import type { Level, Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";
import { visible } from "./visible.ts";

export interface TextOptions {
  /** Whether the report may hold ANSI colours; without them it holds no escape character at all. */
  readonly colour: boolean;
  /** The terminal's width in columns; lines of the author's text are cut to it. */
  readonly width: number;
}

type Paint = (text: string) => string;

interface Palette {
  readonly level: Readonly<Record<Level, Paint>>;
  readonly bold: Paint;
  readonly dim: Paint;
}

/**
 * The problems for a person at a terminal, sorted: level, rule and message, `path:line:column`, code frame and hint.
 * Blocks are parted by an empty line and the text ends with a line end; it is empty when there are no problems.
 */
export function textReport(problems: readonly Problem[], options: TextOptions): string {
  const palette = options.colour ? coloured : plain;
  return sortProblems(problems)
    .map((problem) => `${block(problem, options.width, palette)}\n`)
    .join("\n");
}

function block(problem: Problem, width: number, palette: Palette): string {
  const marked = frame(problem.source, problem, width);
  const margin = " ".repeat(marked?.gutter ?? 1);
  return [
    `${palette.level[problem.level](`${problem.level}[${problem.rule}]`)}${palette.bold(`: ${visible(problem.message)}`)}`,
    `${margin}${palette.dim("-->")} ${place(problem)}`,
    ...(marked ? frameLines(marked, palette.level[problem.level], palette.dim) : []),
    ...(problem.hint === null ? [] : hintLines(problem.hint, margin)),
  ].join("\n");
}

function place({ source, start }: Problem): string {
  const { line, column } = positionOf(source, start);
  return `${visible(source.path)}:${line}:${column}`;
}

function frameLines(marked: Frame, mark: Paint, dim: Paint): readonly string[] {
  return [
    ...(marked.before === null ? [] : [dim(marked.before)]),
    marked.line,
    marked.indent + mark(marked.carets),
    ...(marked.after === null ? [] : [dim(marked.after)]),
  ];
}

function hintLines(hint: string, margin: string): readonly string[] {
  return hint
    .split("\n")
    .map((line, index) => `${margin} ${index === 0 ? "=" : " "} ${visible(line)}`.trimEnd());
}

const plain: Palette = {
  level: { error: (text) => text, warning: (text) => text },
  bold: (text) => text,
  dim: (text) => text,
};

// The caller has decided on colour, so the state of a stream must not decide again.
const here = { validateStream: false };

const coloured: Palette = {
  level: {
    error: (text) => styleText(["bold", "red"], text, here),
    warning: (text) => styleText(["bold", "yellow"], text, here),
  },
  bold: (text) => styleText("bold", text, here),
  dim: (text) => styleText("dim", text, here),
};

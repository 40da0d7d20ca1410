import type { Range, Source } from "../source.ts";
import { type Excerpt, excerpt } from "./excerpt.ts";
import { lineOf, positionOf } from "./position.ts";

/** A code frame: the lines around a mark, each already with its line number. */
export interface Frame {
  /** Columns taken by the line numbers. */
  readonly gutter: number;
  readonly before: string | null;
  readonly line: string;
  /** The line that marks with `^`, in two parts so that the carets can be coloured. */
  readonly indent: string;
  readonly carets: string;
  readonly after: string | null;
}

const narrowest = 20;

/**
 * The code frame of a range in a source, with one line before and one after it, each at most `width` terminal columns.
 * A range over several lines is marked on its first; an empty one gets a single caret. Null when the source is empty.
 */
export function frame(source: Source, range: Range, width: number): Frame | null {
  const { line, column } = positionOf(source, range.start);
  const text = lineOf(source, line);
  if (source.text === "" || text === null) return null;
  const gutter = String(lineOf(source, line + 1) === null ? line : line + 1).length;
  const room = Math.max(narrowest, width) - gutter - 3;
  const start = column - 1;
  const marked = excerpt(text, { start, end: Math.min(start + range.end - range.start, text.length) }, room);
  return {
    gutter,
    before: context(source, line - 1, gutter, room),
    line: numbered(line, marked.text, gutter),
    indent: `${" ".repeat(gutter)} | ${" ".repeat(marked.before)}`,
    carets: "^".repeat(caretCount(marked, room)),
    after: context(source, line + 1, gutter, room),
  };
}

function caretCount(marked: Excerpt, room: number): number {
  return Math.max(1, Math.min(marked.marked, room - marked.before));
}

function context(source: Source, line: number, gutter: number, room: number): string | null {
  const text = lineOf(source, line);
  const isEndOfText = text === "" && lineOf(source, line + 1) === null;
  if (text === null || isEndOfText) return null;
  return numbered(line, excerpt(text, { start: 0, end: 0 }, room).text, gutter);
}

function numbered(line: number, text: string, gutter: number): string {
  return `${String(line).padStart(gutter)} | ${text}`.trimEnd();
}

import stringWidth from "string-width";
import type { Range } from "../source.ts";
import { visible } from "./visible.ts";

/** A piece of a line as a terminal shows it, and which of its columns are marked. */
export interface Excerpt {
  readonly text: string;
  /** Terminal columns before the mark. */
  readonly before: number;
  /** Terminal columns under the mark, at least 1. */
  readonly marked: number;
}

interface Cell {
  readonly text: string;
  readonly columns: number;
  /** Where the character begins in the line. */
  readonly start: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const tab = "    ";

/**
 * The part of a line around a mark that fits in so many terminal columns; what is cut is shown as "…".
 * The mark is a range of offsets into the line. Wide, combining and control characters are measured as they are shown.
 */
export function excerpt(line: string, mark: Range, columns: number): Excerpt {
  const cells = cellsNear(line, mark.start, columns);
  const first = firstShown(cells, mark.start, columns);
  const last = lastShown(cells, first, columns);
  const shown = cells.slice(first, last);
  const opening = (shown[0]?.start ?? 0) > 0 ? "…" : "";
  const closing = endOf(shown.at(-1), cells[last]) < line.trimEnd().length ? "…" : "";
  return {
    text: opening + shown.map((cell) => cell.text).join("") + closing,
    before: opening.length + width(shown.filter((cell) => cell.start < mark.start)),
    marked: Math.max(1, width(shown.filter((cell) => cell.start >= mark.start && cell.start < mark.end))),
  };
}

/** The characters so near to the mark that they could be shown: a long line is never measured whole. */
function cellsNear(line: string, mark: number, columns: number): readonly Cell[] {
  const reach = 4 * columns;
  const from = wholeFrom(line, Math.max(0, mark - reach));
  const piece = line.slice(from, wholeFrom(line, mark + reach));
  return Array.from(graphemes.segment(piece), ({ segment, index }) => cell(segment, from + index));
}

/** The offset itself, or the one before when it would part a surrogate pair. */
function wholeFrom(line: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(offset)) ? offset - 1 : offset;
}

function cell(segment: string, start: number): Cell {
  const text = segment === "\t" ? tab : visible(segment);
  return { text, columns: stringWidth(text), start };
}

/** The whole beginning when the line fits, else so much that a third of the room lies before the mark. */
function firstShown(cells: readonly Cell[], mark: number, columns: number): number {
  const index = cells.findIndex((cell) => cell.start >= mark);
  const marked = index < 0 ? cells.length : index;
  const whole = cells[0]?.start === 0;
  if (whole && (width(cells) <= columns || width(cells.slice(0, marked)) < (2 * columns) / 3)) return 0;
  let first = marked;
  for (let used = 1; first > 0; first--) {
    used += cells[first - 1]?.columns ?? 0;
    if (used > columns / 3) break;
  }
  return first;
}

function lastShown(cells: readonly Cell[], first: number, columns: number): number {
  const room = columns - (first > 0 ? 1 : 0);
  const rest = cells.slice(first);
  if (width(rest) <= room) return cells.length;
  let last = first;
  for (let used = 1; last < cells.length; last++) {
    used += cells[last]?.columns ?? 0;
    if (used > room) break;
  }
  return last;
}

/** Where the last shown character ends: at the next one, or unknown and therefore the end when there is none. */
function endOf(last: Cell | undefined, next: Cell | undefined): number {
  if (next) return next.start;
  return last ? Number.POSITIVE_INFINITY : 0;
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}

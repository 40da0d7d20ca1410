import type { Fault } from "../problem/problem.ts";
import type { Range } from "../source.ts";

/** Character steps a Markdown parser may waste on one text: about a second of work. */
const budget = 1e8;
/** A text below this length cannot reach the budget. */
const harmless = 2_000;
/** Brackets open at once where one closes; pictures in pictures cost the cube of their depth. */
const mostBrackets = 1_000;
const mostPictures = 50;

/** More than a hundred list or quote markers before the text of a line. */
const deepLine = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){101}/m;
/** What makes a parser look through the whole paragraph for an end that may not be there. */
const searches = /<[!?]|\]\(<|~/g;

interface Block {
  readonly text: string;
  readonly start: number;
}

/**
 * The fault of a text that would take a Markdown parser many seconds or all of the stack, or null.
 * Itself linear: it counts the marks whose handling is known to be quadratic, paragraph by paragraph.
 */
export function findLimit(text: string): Fault | null {
  const line = deepLine.exec(text);
  if (line) return tooDeep({ start: line.index, end: line.index + line[0].length });
  if (text.length < harmless) return null;
  let spent = 0;
  for (const block of splitBlocks(text)) {
    const brackets = measureBrackets(block.text);
    if (brackets.depth > mostBrackets || brackets.pictures > mostPictures)
      return tooDeep(firstLine(block.text, block.start));
    spent += (brackets.stray + countSearches(block.text)) * block.text.length;
    if (spent > budget) return tooCostly(firstLine(block.text, block.start));
  }
  return null;
}

/** The fault of a text that is nested more deeply than anyone can read. */
export function tooDeep(range: Range): Fault {
  return {
    ...range,
    level: "error",
    rule: "markdown-too-deep",
    message: "this text is nested too deeply to be read",
    hint: "close tags and brackets, or nest lists and quotes less",
  };
}

/** The fault of a text that would keep a parser busy for many seconds. */
export function tooCostly(range: Range): Fault {
  return {
    ...range,
    level: "error",
    rule: "markdown-too-costly",
    message: "this text has too many marks that are opened and never closed",
    hint: "split it into paragraphs, or put what is not Markdown into a code block",
  };
}

function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const blank of text.matchAll(/\n[ \t]*(?=\n)/g)) {
    blocks.push({ text: text.slice(start, blank.index), start });
    start = blank.index;
  }
  return [...blocks, { text: text.slice(start), start }];
}

/** The first line of a text that is not blank, `at` this offset. */
export function firstLine(text: string, at = 0): Range {
  const lead = text.length - text.trimStart().length;
  const end = text.indexOf("\n", lead);
  return { start: at + lead, end: at + (end < 0 ? text.length : end) };
}

interface Brackets {
  readonly depth: number;
  readonly pictures: number;
  /** Closing brackets without an opening one. */
  readonly stray: number;
}

function measureBrackets(text: string): Brackets {
  const open: number[] = [];
  let depth = 0;
  let pictures = 0;
  let stray = 0;
  for (const [bracket] of text.matchAll(/!?\[|\]/g)) {
    const inside = open.at(-1) ?? 0;
    if (bracket !== "]") open.push(inside + bracket.length - 1);
    else if (open.length === 0) stray++;
    else {
      depth = Math.max(depth, open.length);
      pictures = Math.max(pictures, open.pop() ?? 0);
    }
  }
  return { depth, pictures, stray };
}

/** Backtick runs of one length pair up, so each length is searched for in vain once at most. */
function countSearches(text: string): number {
  const lengths = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  return lengths.size + Array.from(text.matchAll(searches)).length;
}

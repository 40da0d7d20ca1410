import type { Range } from "../../source.ts";
import { type Opening, openingAt, readOn } from "./yaml-openings.ts";

/** One line of YAML as the eye takes it in: indentation, "- " signs, key, value. Offsets are into the whole text. */
export interface YamlLine extends Range {
  /** Where the indentation ends. */
  readonly content: number;
  /** Columns of the "- " signs at the beginning, from 0. */
  readonly dashes: readonly number[];
  /** Where the line's own text begins, after the "- " signs. */
  readonly text: number;
  /** The key as it is written, or null when the line has no "key: ". */
  readonly key: Range | null;
  /** What stands after the key, or the line's text when there is none; without trailing spaces and comment. */
  readonly value: Range;
  /** The value from an earlier line that goes on here, or null. */
  readonly within: Opening | null;
  /** The value that is open at the end of the line, or null. */
  readonly opens: Opening | null;
  /** The offset after the quote or bracket that closes the value on this line, or null. */
  readonly closedAt: number | null;
  /** How many brackets are open at the deepest point of the line. */
  readonly brackets: number;
}

/** The lines of a YAML text, read in one pass without a parser: forgiving, linear, safe for any depth. */
export function* yamlLines(text: string): Generator<YamlLine> {
  let open: Opening | null = null;
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start);
    const line: YamlLine = yamlLine(text, { start, end }, open);
    yield line;
    open = line.opens;
    start = end + 1;
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function yamlLine(text: string, range: Range, open: Opening | null): YamlLine {
  const content = skipSpaces(text, range.start, range.end);
  return open !== null && goesOn(open, text, content, range)
    ? innerLine(text, range, content, open)
    : ownLine(text, range, content);
}

/** Whether a line belongs to the value that is open: it is blank, or indented further than the value's owner. */
function goesOn(open: Opening, text: string, content: number, { start, end }: Range): boolean {
  if (content === end || content - start > open.column) return true;
  return open.kind === "brackets" && /[\]}]/.test(text.charAt(content));
}

function innerLine(text: string, range: Range, content: number, open: Opening): YamlLine {
  const value = { start: content, end: range.end };
  return {
    ...range,
    content,
    dashes: [],
    text: content,
    key: null,
    value,
    within: open,
    ...readOn(text, value, open),
  };
}

function ownLine(text: string, range: Range, content: number): YamlLine {
  const dashes = dashColumns(text, range, content);
  const last = dashes.at(-1);
  const words = last === undefined ? content : skipSpaces(text, range.start + last + 1, range.end);
  const key = keyAt(text, words, range.end);
  const value = valueAt(text, key ? skipSpaces(text, key.end + 1, range.end) : words, range.end);
  const column = key ? words - range.start : (last ?? -1);
  const line = { ...range, content, dashes, text: words, key, value, within: null };
  return { ...line, ...openingAt(text, value, column) };
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] === " ") at++;
  return Math.min(at, end);
}

function dashColumns(text: string, { start, end }: Range, content: number): readonly number[] {
  const columns: number[] = [];
  let at = content;
  while (at < end && text[at] === "-" && (at + 1 === end || text[at + 1] === " ")) {
    columns.push(at - start);
    at = skipSpaces(text, at + 1, end);
  }
  return columns;
}

const quotedKey = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?= *:(?:\s|$))/;

function keyAt(text: string, start: number, end: number): Range | null {
  const words = text.slice(start, end);
  if (/^[#[{]/.test(words)) return null;
  if (/^["']/.test(words)) {
    const quoted = quotedKey.exec(words);
    return quoted ? { start, end: text.indexOf(":", start + quoted[0].length) } : null;
  }
  const colon = words.search(/:(?:\s|$)/);
  return colon < 0 || /\s#/.test(words.slice(0, colon)) ? null : { start, end: start + colon };
}

function valueAt(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const comment = /^["'[{]/.test(words) ? -1 : words.search(/(?<![^\s])#/);
  return { start, end: start + (comment < 0 ? words : words.slice(0, comment)).trimEnd().length };
}

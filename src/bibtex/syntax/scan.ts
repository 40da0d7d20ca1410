import type { Fault } from "../../problem/problem.ts";
import type { BraceRule } from "./ending.ts";

/** A reader's place in the text of a .bib file, and what it has found on its way. */
export interface Scan {
  readonly text: string;
  /** The next character to be read. */
  at: number;
  readonly rule: BraceRule;
  /** The `@string`s known so far, by their names in small letters. */
  readonly strings: ReadonlyMap<string, string>;
  readonly faults: Fault[];
}

const blank = /(?:[\s\uFEFF]+|%[^\n]*)*/y;
const word = /[^\s"#%'(),={}]+/y;

/** Passes over white space and comments, which begin with "%". */
export function skipBlank(scan: Scan): void {
  blank.lastIndex = scan.at;
  blank.test(scan.text);
  scan.at = blank.lastIndex;
}

/** Reads the name of a field or of an `@string`, or a number; empty when none stands here. */
export function readWord(scan: Scan): string {
  word.lastIndex = scan.at;
  const found = word.exec(scan.text)?.[0] ?? "";
  scan.at += found.length;
  return found;
}

/** Reads a character if it stands here. */
export function take(scan: Scan, character: string): boolean {
  const isHere = scan.text.charAt(scan.at) === character;
  if (isHere) scan.at += 1;
  return isHere;
}

/** The next characters of the line, for a message. */
export function found({ text, at }: Scan): string {
  const line = text.slice(at, at + 20).split("\n", 1)[0] ?? "";
  return line === ""
    ? at < text.length
      ? "the end of the line"
      : "the end of the file"
    : `"${line.trim()}"`;
}

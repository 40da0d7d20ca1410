import type { Range } from "../../source.ts";
import { groupEnd } from "../group-end.ts";
import type { Inline } from "./inline.ts";

/** A place in a LaTeX text that is being read, up to an end, and what has come of it. */
export interface LatexReader {
  readonly text: string;
  at: number;
  readonly end: number;
  readonly nodes: Inline[];
  /** Characters behind the last node. */
  words: string;
  readonly warn: (command: string, at: number) => void;
  /** Signs that close maths and do not come again before the end. */
  readonly absent: Set<string>;
  /** Reads a part of the text by itself. */
  readonly inside: (part: Range) => readonly Inline[];
}

/** Adds a node behind all that was read. */
export function pushNodes(reader: LatexReader, nodes: readonly Inline[]): void {
  closeWords(reader);
  reader.nodes.push(...nodes);
}

/** Makes a node of the characters behind the last one. */
export function closeWords(reader: LatexReader): void {
  if (reader.words !== "") reader.nodes.push({ kind: "text", text: reader.words });
  reader.words = "";
}

/** Passes over white space. */
export function skipSpace(reader: LatexReader): void {
  while (reader.at < reader.end && /\s/.test(reader.text.charAt(reader.at))) reader.at++;
}

/** Where an argument stands, without its braces: a group, a command or one character. */
export function argument(reader: LatexReader): Range {
  skipSpace(reader);
  const { text, end } = reader;
  const start = reader.at;
  if (start >= end) return { start, end: start };
  if (text.charAt(start) === "{") {
    const close = groupEnd(text, start, end);
    reader.at = Math.min(close + 1, end);
    return { start: start + 1, end: close };
  }
  reader.at = Math.min(end, start + characterAt(text, start));
  return { start, end: reader.at };
}

const command = /\\(?:[A-Za-z]+|.)/sy;

function characterAt(text: string, at: number): number {
  command.lastIndex = at;
  if (text.charAt(at) === "\\") return command.exec(text)?.[0].length ?? 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** What the argument of a command says. */
export function readArgument(reader: LatexReader): readonly Inline[] {
  return reader.inside(argument(reader));
}

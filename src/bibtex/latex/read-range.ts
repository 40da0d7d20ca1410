import type { Range } from "../../source.ts";
import { groupEnd } from "../group-end.ts";
import { switches } from "./commands.ts";
import type { Inline } from "./inline.ts";
import { closeWords, type LatexReader, pushNodes, skipSpace } from "./latex-reader.ts";
import { readMaths } from "./read-maths.ts";
import { runCommand } from "./run-command.ts";

/** Deeper arguments are read as the characters they are. */
const deepest = 30;
const plainRun = /(?:[^\\{}$~`'\s-]| (?!\s)|-(?!-)|'(?!'))+/y;

type Warn = LatexReader["warn"];

/** Reads a part of a text, `depth` arguments deep. */
export function readRange(text: string, { start, end }: Range, depth: number, warn: Warn): readonly Inline[] {
  if (depth > deepest) return [{ kind: "text", text: text.slice(start, end) }];
  const inside = (part: Range) => readRange(text, part, depth + 1, warn);
  const reader: LatexReader = { text, at: start, end, nodes: [], words: "", warn, absent: new Set(), inside };
  while (reader.at < reader.end) step(reader);
  closeWords(reader);
  return reader.nodes;
}

function step(reader: LatexReader): void {
  const { text, at, end } = reader;
  const character = text.charAt(at);
  plainRun.lastIndex = at;
  if (plainRun.test(text)) takeRun(reader, Math.min(plainRun.lastIndex, end));
  else if (character === "\\") runCommand(reader);
  else if (character === "{") openGroup(reader);
  else if (character === "}") reader.at++;
  else if (character === "$") readMaths(reader);
  else if (character === "~") take(reader, 1, "\u00a0");
  else if (/\s/.test(character)) readSpace(reader);
  else readSign(reader);
}

function takeRun(reader: LatexReader, end: number): void {
  reader.words += reader.text.slice(reader.at, end).normalize("NFC");
  reader.at = end;
}

function take(reader: LatexReader, length: number, text: string): void {
  reader.at += length;
  reader.words += text;
}

function readSpace(reader: LatexReader): void {
  skipSpace(reader);
  if (!reader.words.endsWith(" ")) reader.words += " ";
}

/** Signs that LaTeX joins: dashes and quotes. */
function readSign(reader: LatexReader): void {
  const rest = reader.text.slice(reader.at, Math.min(reader.at + 3, reader.end));
  if (rest === "---") take(reader, 3, "—");
  else if (rest.startsWith("--")) take(reader, 2, "–");
  else if (rest.startsWith("``")) take(reader, 2, "“");
  else if (rest.startsWith("''")) take(reader, 2, "”");
  else if (rest.startsWith("`")) take(reader, 1, "‘");
  else take(reader, 1, rest.slice(0, 1));
}

const opening = /\{\s*\\([A-Za-z]+)/y;

/** Braces around a text say nothing, unless a command in them changes all of it. */
function openGroup(reader: LatexReader): void {
  const { text, at, end } = reader;
  opening.lastIndex = at;
  const kind = switches.get(opening.exec(text)?.[1] ?? "");
  const start = opening.lastIndex;
  reader.at = at + 1;
  if (!kind) return;
  const close = groupEnd(text, at, end);
  pushNodes(reader, [{ kind, children: reader.inside({ start, end: close }) }]);
  reader.at = Math.min(close + 1, end);
}

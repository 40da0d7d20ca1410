import { type Fault, locate, type Problem, problemAt } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";
import { type YamlLine, yamlLines } from "./yaml-lines.ts";

/** How much text a reader accepts. `rule` names the problem of a text that has more. */
export interface Limits {
  readonly rule: string;
  /** What the text is called in the message. */
  readonly name: string;
  readonly bytes: number;
  readonly lines: number;
}

/** What stands between the fences of a Markdown file is a few keys, and a reader may wait for them. */
export const frontmatterLimits: Limits = {
  rule: "frontmatter-too-large",
  name: "the frontmatter",
  bytes: 64 * 1024,
  lines: 5_000,
};

/** A YAML file may hold the news of a lifetime. */
export const fileLimits: Limits = {
  rule: "yaml-too-large",
  name: "the YAML file",
  bytes: 1024 * 1024,
  lines: 25_000,
};

const deepest = 32;

/** Signs that a parser might nest even where our reading of the lines says they are text. */
const mostSigns = 1_000;

/** The problem of a text that has too many bytes (as UTF-8) or lines, or null. Takes linear time. */
export function tooLarge(source: Source, range: Range, limits: Limits): Problem | null {
  const text = source.text.slice(range.start, range.end);
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) return tooMuch(source, range, limits, `${limits.bytes / 1024} KiB`);
  return lineCount(text) > limits.lines ? tooMuch(source, range, limits, `${limits.lines} lines`) : null;
}

function tooMuch(source: Source, { start }: Range, { rule, name }: Limits, most: string): Problem {
  const message = `${name} is longer than ${most}`;
  const hint = "move long texts into files of their own, or below the frontmatter";
  return problemAt(source, { start, end: start }, { rule, message, hint });
}

function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/**
 * The problem of a YAML text whose lists and maps are nested more than 32 deep, or null. Takes linear time and
 * must be asked before parsing: a parser at the end of its stack can end the whole process.
 */
export function tooDeep(source: Source, range: Range): Problem | null {
  const text = source.text.slice(range.start, range.end);
  if (mostDepth(text) <= deepest) return null;
  const line = deepLine(text);
  if (line) return locate(deepFault(line), source, range.start);
  return crudeDepth(text) > mostSigns ? locate(deepFault({ start: 0, end: 0 }), source, range.start) : null;
}

/** What begins one more map or list on a line: the end of a key, an item, an explicit key. */
const sign = /[:?-][ \t]/;

/** More than the depth can be: what nearly every text passes without being read line by line. */
function mostDepth(text: string): number {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  const lines = text
    .split("\n")
    .map((line) => (/^[ ?-]*/.exec(line)?.[0].length ?? 0) + line.split(sign).length);
  return lines.reduce((most, depth) => Math.max(most, depth), 0) + brackets;
}

function deepFault({ start, end }: Range): Fault {
  const message = `lists and maps are nested more than ${deepest} deep`;
  const hint = "put a text with many brackets or colons in quotes";
  return { level: "error", rule: "too-deep", message, hint, start, end };
}

function deepLine(text: string): Range | null {
  let columns: readonly number[] = [];
  for (const line of yamlLines(text)) {
    columns = deeper(columns, line);
    if (columns.length + line.brackets + colons(text, line) > deepest)
      return { start: line.content, end: line.end };
  }
  return null;
}

/** The columns of the lists and maps that are open on a line, given those of the line before. */
function deeper(columns: readonly number[], line: YamlLine): readonly number[] {
  if (line.within || line.content === line.end) return columns;
  const outer = columns.filter((column) => column < line.content - line.start);
  return [...outer, ...line.dashes, ...(line.key ? [line.text - line.start] : [])];
}

/** What a forgiving parser reads as nested maps and lists in a plain value: each ": ", and "- " or "? " before it. */
function colons(text: string, { value, within }: YamlLine): number {
  const words = text.slice(value.start, value.end);
  if (within || /^["'[{]/.test(words)) return 0;
  const leading = /^(?:[?-][ \t]+)*/.exec(words)?.[0].replace(/[ \t]/g, "") ?? "";
  return leading.length + (words.match(/:[ \t]/g)?.length ?? 0);
}

function crudeDepth(text: string): number {
  const lines = text.split("\n").map((line) => line.split(sign).length);
  return lines.reduce((most, depth) => Math.max(most, depth), openBrackets(text));
}

function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (const sign of text.match(/[[\]{}]/g) ?? []) {
    open = sign === "[" || sign === "{" ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}

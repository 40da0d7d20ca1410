import type { Fault } from "../../problem/problem.ts";
import { yamlFault } from "./yaml-fault.ts";
import type { YamlLine } from "./yaml-lines.ts";
import { quotedLine } from "./yaml-quote.ts";

/** A line with the ones around it, and the text they stand in. */
interface Scene {
  readonly text: string;
  readonly line: YamlLine;
  readonly previous: YamlLine | null;
  readonly next: YamlLine | null;
}

type Check = (scene: Scene) => Fault | null;

/**
 * What people get wrong in YAML, found line by line in a text that a parser refused: at most one fault a line,
 * each with the line as it should be. A parser stumbles over one mistake and misreads the rest; this does not.
 */
export function yamlMistakes(text: string, lines: readonly YamlLine[]): readonly Fault[] {
  return lines.flatMap((line, index) => {
    const scene = { text, line, previous: lines[index - 1] ?? null, next: lines[index + 1] ?? null };
    return firstMistake(scene) ?? [];
  });
}

function firstMistake(scene: Scene): Fault | null {
  if (scene.line.within?.kind === "block") return null;
  for (const check of checks) {
    const fault = check(scene);
    if (fault) return fault;
  }
  return null;
}

const checks: readonly Check[] = [
  tabIndentation,
  unclosed,
  afterClosing,
  missingSpace,
  itemBesideKey,
  unquotedColon,
  reservedStart,
];

function tabIndentation({ text, line }: Scene): Fault | null {
  const tabs = /^[ \t]*\t/.exec(text.slice(line.start, line.end));
  if (!tabs || line.within || text.slice(line.start, line.end).trim() === "") return null;
  const range = { start: line.content, end: line.start + tabs[0].length };
  return yamlFault(range, "a tab is used for indentation", "indent with spaces, two for each level");
}

function unclosed({ text, line, next }: Scene): Fault | null {
  const { opens } = line;
  if (!opens || opens.kind === "block" || next?.within === opens) return null;
  const sign = text.charAt(opens.start);
  const range = { start: opens.start, end: opens.start + 1 };
  if (opens.kind === "brackets") {
    const hint = `close it with ${sign === "[" ? '"]"' : '"}"'}, or put the value in quotes if it is text`;
    return yamlFault(range, `"${sign}" is not closed`, hint);
  }
  return yamlFault(range, `the quote ${sign} is not closed`, unclosedHint(text, line, opens.start, sign));
}

function unclosedHint(text: string, line: YamlLine, start: number, sign: string): string {
  if (start < line.start) return `end the text with ${sign}`;
  return `write ${quotedLine(text, line, text.slice(start + 1, line.value.end))}`;
}

function afterClosing({ text, line }: Scene): Fault | null {
  const rest = line.closedAt === null ? "" : text.slice(line.closedAt, line.value.end);
  if (line.closedAt === null || /^[ \t]*(?:$|[ \t]#)/.test(rest)) return null;
  const start = line.closedAt + rest.length - rest.trimStart().length;
  if (!line.key && rest.startsWith(":"))
    return missingColonSpace({ start: line.text, end: line.closedAt + 1 }, null);
  const hint = line.within
    ? "put the whole value in quotes"
    : `write ${quotedLine(text, line, unwrapped(text, line))}`;
  const sign = text.charAt((line.within ?? line.value).start);
  if (/["']/.test(sign))
    return yamlFault({ start, end: line.value.end }, "text follows the closing quote", hint);
  const kind = sign === "[" ? "list" : "map";
  const range = line.within ? { start, end: line.value.end } : line.value;
  return yamlFault(
    range,
    `a value that begins with "${sign}" is read as a ${kind}, but text follows it`,
    hint,
  );
}

/** The value without the quotes around it: `'it's here'` was meant to be one text. */
function unwrapped(text: string, { value }: YamlLine): string {
  const words = text.slice(value.start, value.end);
  const isWrapped = /^["']/.test(words) && words.endsWith(words.charAt(0));
  return isWrapped ? words.slice(1, -1) : words;
}

/** `key:value`, unless the line is the rest of a text or an item such as `- doi:10.1000/1`. */
function missingSpace({ text, line, previous, next }: Scene): Fault | null {
  if (line.key || line.within || goesOnFrom(previous, line)) return null;
  const found = /^([\p{L}_][\p{L}\d_-]*):(?!\/\/)[^\s:]/u.exec(text.slice(line.value.start, line.value.end));
  const isItem = line.dashes.length > 0;
  if (!found || (isItem && !(next?.key && column(next) === column(line)))) return null;
  const start = line.value.start;
  const end = start + (found[1]?.length ?? 0) + 1;
  return missingColonSpace(
    { start, end },
    `write ${text.slice(start, end)} ${text.slice(end, line.value.end)}`,
  );
}

function missingColonSpace(
  range: { readonly start: number; readonly end: number },
  hint: string | null,
): Fault {
  return yamlFault(range, "a space is missing after the colon", hint ?? "write a space after the colon");
}

/** Whether a line is indented further than a "key: text" above it, and so belongs to that text. */
function goesOnFrom(previous: YamlLine | null, line: YamlLine): boolean {
  return (
    previous?.key != null && previous.value.end > previous.value.start && column(line) > column(previous)
  );
}

function column(line: YamlLine): number {
  return line.text - line.start;
}

function itemBesideKey({ text, line }: Scene): Fault | null {
  if (!line.key || !/^- /.test(text.slice(line.value.start, line.value.end))) return null;
  const hint = "begin the list on the next line, indented";
  return yamlFault(line.value, 'a list item ("- ") cannot stand on the line of its key', hint);
}

function unquotedColon({ text, line }: Scene): Fault | null {
  const value = text.slice(line.value.start, line.value.end);
  if (!line.key || /^["'[{]/.test(value) || !/:(?:\s|$)/.test(value)) return null;
  const curly = /^[“”„‘’«]/.test(value);
  const plain = curly ? value.replace(/^[“”„‘’«]\s?|\s?[“”‘’»]$/g, "") : value;
  const hint = `a value with ": " in it needs quotes: ${quotedLine(text, line, plain)}`;
  const message = curly
    ? `${value.charAt(0)} is not a quote in YAML`
    : 'a second ": " in the line is not allowed';
  return yamlFault(line.value, message, hint);
}

function reservedStart({ text, line }: Scene): Fault | null {
  const value = text.slice(line.value.start, line.value.end);
  if (line.within || (!line.key && line.dashes.length === 0)) return null;
  if (!/^(?:[@`%,\]}]|\*\S*\s|[|>](?![-+0-9]*$))/.test(value)) return null;
  const hint = `put it in quotes: ${quotedLine(text, line, value)}`;
  return yamlFault(line.value, `a value cannot begin with ${sign(value)}`, hint);
}

function sign(value: string): string {
  return `"${value.charAt(0)}"`;
}

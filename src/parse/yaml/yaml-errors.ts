import type { YAMLParseError } from "yaml";
import { lastAtMost } from "../../last-at-most.ts";
import type { Fault } from "../../problem/problem.ts";
import type { Range } from "../../source.ts";
import { yamlFault } from "./yaml-fault.ts";
import type { YamlLine } from "./yaml-lines.ts";
import { yamlMistakes } from "./yaml-mistakes.ts";
import { quoted } from "./yaml-quote.ts";

type ParserError = Pick<YAMLParseError, "code" | "pos">;

/** A text that the parser refused. */
interface Refused {
  readonly text: string;
  readonly lines: readonly YamlLine[];
  /** Whether keys and "- " items both begin at the margin. */
  readonly isMixed: boolean;
}

interface Explained {
  readonly error: ParserError;
  readonly line: YamlLine;
  readonly fault: Fault;
}

/**
 * The errors of the parser in an author's words, several for one text: what we can tell from the lines themselves,
 * then what the parser alone knows. Errors that only follow from an earlier one are left out.
 */
export function explainErrors(
  text: string,
  lines: readonly YamlLine[],
  errors: readonly ParserError[],
): readonly Fault[] {
  const mistakes = yamlMistakes(text, lines);
  const first = mistakes[0]?.start ?? Number.POSITIVE_INFINITY;
  const refused = { text, lines, isMixed: /^- /m.test(text) && /^[^-\s#]/m.test(text) };
  const others = errors
    .filter(({ code, pos }) => code !== "BAD_DQ_ESCAPE" && code !== "MULTIPLE_DOCS" && pos[0] < first)
    .flatMap((error) => explained(refused, error))
    .filter(({ line, fault }) => line.end < first && fault.start < first);
  const escapes = errors
    .filter(({ code }) => code === "BAD_DQ_ESCAPE")
    .map((error) => badEscape(text, error));
  const isSeveral = errors.some(({ code }) => code === "MULTIPLE_DOCS");
  return [...mistakes, ...escapes, ...(isSeveral ? [secondDocument(text, lines)] : []), ...causes(others)];
}

/** One fault a line, and after the first only those that stand for themselves. */
function causes(explained: readonly Explained[]): readonly Fault[] {
  const seen = new Set<number>();
  return explained.flatMap(({ error, fault }, index) => {
    const isNew = !seen.has(fault.start) && (index === 0 || error.code === "BAD_INDENT");
    seen.add(fault.start);
    return isNew ? fault : [];
  });
}

function badEscape(text: string, { pos: [start] }: ParserError): Fault {
  const written = text.slice(start, start + 2);
  return yamlFault(
    { start, end: start + 2 },
    `"${written}" means nothing in double quotes`,
    "put the text in single quotes, or write \\\\ for each \\",
  );
}

function secondDocument(text: string, lines: readonly YamlLine[]): Fault {
  const started = lines.findIndex(
    (line) => line.content < line.end && !/^(?:#|---|%)/.test(text.slice(line.start, line.end)),
  );
  const marker = lines
    .slice(started)
    .find((line) => /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.start, line.end)));
  const hint = "keep one: remove this line, or move the rest to its own file";
  return yamlFault(marker ?? { start: 0, end: 0 }, "a second YAML document begins here", hint);
}

function explained(refused: Refused, error: ParserError): readonly Explained[] {
  const index = lastAtMost(refused.lines, error.pos[0], ({ start }) => start);
  const line = refused.lines[index];
  if (!line) return [];
  const fault = indentation(refused, line, index, error) ?? byCode(refused, line, error);
  return [{ error, line, fault }];
}

function indentation(
  { text, lines }: Refused,
  line: YamlLine,
  index: number,
  error: ParserError,
): Fault | null {
  if (line.within) return null;
  if (error.code === "BAD_INDENT") return strayLine(text, line);
  const next = lines.slice(index + 1, index + 20).find((each) => each.content < each.end);
  const isBelow = /^(?:BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY)$/.test(error.code);
  const isDeeper = next !== undefined && next.content - next.start > line.text - line.start;
  if (!isBelow || !line.key || !isDeeper || line.value.start === line.value.end) return null;
  const key = text.slice(line.key.start, line.key.end);
  const hint = `begin it in column ${line.text - line.start + 1}, under "${key}", or leave out the value of "${key}"`;
  return yamlFault({ start: next.content, end: next.end }, "this line is indented too far", hint);
}

function strayLine(text: string, line: YamlLine): Fault {
  const range = { start: line.content, end: line.end };
  if (line.key || line.dashes.length > 0) {
    const hint = "lines of one map or list begin in the same column";
    return yamlFault(range, "this line is not indented like the ones it belongs to", hint);
  }
  const hint = `an item of a list begins with "- ": - ${text.slice(line.content, line.end)}`;
  return yamlFault(range, '"- " is missing before this item', hint);
}

function byCode({ text, isMixed }: Refused, line: YamlLine, error: ParserError): Fault {
  const range = onLine(error, line);
  const isAtMargin = line.content === line.start && (line.key !== null || line.dashes.length > 0);
  if (isMixed && isAtMargin && !line.within) return mixed(line);
  if (line.within?.kind === "brackets" || line.brackets > 0) return inBrackets(text, line, range);
  if (/^(?:MISSING_CHAR|MULTILINE_IMPLICIT_KEY)$/.test(error.code)) return missingColon(text, line);
  return yamlFault(range, "this is not valid YAML here", "if it is text, put the whole value in quotes");
}

function mixed({ content, end }: YamlLine): Fault {
  const hint = 'indent the list under its key, or begin every line with "- "';
  return yamlFault({ start: content, end }, 'keys and list items ("- ") cannot stand side by side', hint);
}

/** The part of an error that is on its line, at least the place where it begins. */
function onLine({ pos: [start, end] }: ParserError, line: YamlLine): Range {
  return { start, end: Math.max(start, Math.min(end, line.end)) };
}

function missingColon(text: string, line: YamlLine): Fault {
  const range = { start: line.text, end: Math.max(line.value.end, line.text) };
  const word = text.slice(range.start, range.end).split(/[\s:]/, 1)[0] ?? "";
  const hint = `write ${word === "" ? "key" : word}: value, or begin the line with "- " if it is an item of a list`;
  return yamlFault(range, 'this line has no "key: "', hint);
}

function inBrackets(text: string, line: YamlLine, range: Range): Fault {
  const item = itemAt(text, line, range.start);
  const words = text.slice(item.start, item.end);
  if (words === "") return yamlFault(range, "an item is missing between two commas", "remove one comma");
  const hint = `put it in quotes: ${quoted(words)}`;
  if (/^[*&!@`%|>]/.test(words))
    return yamlFault(item, `a value cannot begin with "${words.charAt(0)}"`, hint);
  return yamlFault(item, "this item cannot be read", `${hint}, or part the items by commas`);
}

/** The item between commas and brackets that an offset is in. */
function itemAt(text: string, line: YamlLine, offset: number): Range {
  const before = text.slice(line.start, offset);
  const from =
    line.start +
    Math.max(
      ...["[", "{", ",", ": "].map((sign) => before.lastIndexOf(sign) + sign.length),
      line.content - line.start,
    );
  const stop = text.slice(offset, line.end).search(/[,\]}]/);
  const words = text.slice(from, stop < 0 ? line.end : offset + stop);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

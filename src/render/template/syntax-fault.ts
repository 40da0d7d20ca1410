import { LiquidError, type Token } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import type { Range } from "../../source.ts";

export type TemplateRule =
  | "template-syntax"
  | "template-limit"
  | "unknown-filter"
  | "unknown-template"
  | "unknown-variable"
  | "unprintable"
  | "template-value"
  | "always-true";

/** An error in a template, at a place of its text. */
export function templateFault(
  rule: TemplateRule,
  place: Range,
  message: string,
  hint: string | null = null,
): Fault {
  return { level: "error", rule, message, hint, start: place.start, end: place.end };
}

/** Where a token of liquidjs stands, cut at the end of its line: an unclosed tag reaches to the end of the file. */
export function rangeOf(token: Pick<Token, "input" | "begin" | "end">): Range {
  const line = token.input.indexOf("\n", token.begin);
  const end = line < 0 ? token.end : Math.min(token.end, line);
  return { start: token.begin, end: Math.max(end, token.begin) };
}

/** What liquidjs said of a mistake, without the place it adds to every message. */
export function saidBy(error: LiquidError): string {
  return error.originalError?.message ?? error.message.replace(/(?:, file:[^\n]*)?, line:\d+, col:\d+$/, "");
}

/** What liquidjs could not read, in our words; errors that are not about a template are thrown again. */
export function syntaxFault(error: unknown): Fault {
  if (!LiquidError.is(error)) throw error;
  const said = saidBy(error);
  const { input, begin, end } = error.token;
  if (/^(?:tag|output) .* not closed$/s.test(said)) return unclosedFault(input, begin);
  if (/^raw .* not closed$/s.test(said)) return unclosedRaw(input, begin);
  if (said.startsWith('expected "|"')) return unexpectedFault(input, begin - 1, end);
  if (/^(?:invalid value expression|unexpected (?:token|character))/.test(said))
    return unexpectedFault(input, begin, end);
  return templateFault("template-syntax", wordRange(error.token), said);
}

/** Of a token that reaches to the end of its tag, the word at which it begins; of a tag, all. */
function wordRange({ input, begin, end }: Token): Range {
  const text = input.slice(begin, end);
  const length = /^\{%.*|^[^\s:,|]+|^./.exec(text)?.[0].length ?? 0;
  return { start: begin, end: begin + length };
}

/** A fault for a `{{` or `{%` that nothing closes. */
export function unclosedFault(input: string, begin: number): Fault {
  const open = input.slice(begin, begin + 2);
  const close = open === "{{" ? "}}" : "%}";
  const place = { start: begin, end: begin + 2 };
  return templateFault("template-syntax", place, `"${open}" is not closed`, `end it with "${close}"`);
}

/** liquidjs points behind the tag, where the raw text begins. */
function unclosedRaw(input: string, begin: number): Fault {
  const place = { start: Math.max(input.lastIndexOf("{%", begin - 1), 0), end: begin };
  return templateFault("template-syntax", place, '"raw" is not closed', 'write "{% endraw %}" after it');
}

/** A fault for the word that stands where it cannot, or for the value that is missing there. */
export function unexpectedFault(input: string, begin: number, end: number): Fault {
  const found = /^\s*(\S+)/.exec(input.slice(begin, end))?.[1];
  if (found === undefined)
    return templateFault("template-syntax", { start: begin, end: begin }, "a value is missing here");
  const start = input.indexOf(found, begin);
  const place = { start, end: start + found.length };
  return templateFault("template-syntax", place, `unexpected "${shorten(found)}"`, hintFor(found));
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The usual slips, known by how they begin. */
function hintFor(found: string): string | null {
  if (/^=(?!=)/.test(found)) return 'compare with "=="';
  if (/^[“”„‘’]/.test(found)) return 'use straight quotation marks: "text"';
  if (/^(?:&&|\|\|)/.test(found)) return 'write "and" or "or"';
  if (found.startsWith("!")) return 'write "!=" between two values, or "unless" instead of "if"';
  if (found.startsWith("("))
    return "parentheses are for ranges such as (1..5); assign a part to a name first";
  if (found.startsWith("|")) return "assign the filtered value to a name first, and use that name here";
  return null;
}

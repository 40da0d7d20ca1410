import { type FilteredValueToken, type Token, TypeGuards } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { filterKinds, replacements } from "./filter-names.ts";
import { rangeOf, templateFault, unclosedFault, unexpectedFault } from "./syntax-fault.ts";

type FilterToken = FilteredValueToken["filters"][number];

const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs;

/** What is wrong with the inside of a tag before it is read: an end or a quotation mark that is missing. */
export function delimiterFault(input: string, begin: number, end: number): Fault | null {
  const bare = input.slice(begin, end).replace(quoted, (text) => " ".repeat(text.length));
  if (/\{[{%]/.test(bare)) return unclosedFault(input, lastOpening(input, begin));
  const quote = bare.search(/["']/);
  if (quote < 0) return null;
  const place = { start: begin + quote, end: begin + quote + 1 };
  return templateFault(
    "template-syntax",
    place,
    "this quotation mark is not closed",
    "write the same mark after the text",
  );
}

function lastOpening(input: string, before: number): number {
  return Math.max(input.lastIndexOf("{{", before - 1), input.lastIndexOf("{%", before - 1), 0);
}

/** What liquidjs reads over in silence: values beside each other, a dot without a name; and filters nobody knows. */
export function expressionFaults(value: FilteredValueToken): readonly Fault[] {
  const { postfix } = value.initial;
  const dots = postfix.filter(
    (token) => token.getText().endsWith(".") && TypeGuards.isPropertyAccessToken(token),
  );
  return [...operandFaults(postfix), ...dots.map(dotFault), ...value.filters.flatMap(filterFault)];
}

function dotFault(token: Token): Fault {
  const place = { start: token.end - 1, end: token.end };
  return templateFault("template-syntax", place, "a name is missing after the dot");
}

/** Runs the expression on places instead of values: one must be left, and no operator may run short. */
function operandFaults(postfix: readonly Token[]): readonly Fault[] {
  const stack: Token[] = [];
  for (const token of postfix) {
    if (!TypeGuards.isOperatorToken(token)) stack.push(token);
    else if (stack.length < operandCount(token)) return [missingOperand(token)];
    else stack.splice(stack.length - operandCount(token) + 1);
  }
  const second = stack[1];
  return second === undefined ? [] : [unexpectedFault(second.input, second.begin, second.end)];
}

function operandCount(token: Token): number {
  return token.getText() === "not" ? 1 : 2;
}

function missingOperand(token: Token): Fault {
  return templateFault("template-syntax", rangeOf(token), `a value is missing beside "${token.getText()}"`);
}

function filterFault(filter: FilterToken): readonly Fault[] {
  if (filterKinds.has(filter.name)) return [];
  const place = { start: filter.begin, end: filter.begin + filter.name.length };
  return [templateFault("unknown-filter", place, `unknown filter "${filter.name}"`, filterHint(filter.name))];
}

function filterHint(name: string): string | null {
  const replacement = replacements.get(name);
  if (replacement !== undefined) return replacement;
  const near = suggest(name, filterKinds.keys());
  return near === null ? null : `did you mean "${near}"?`;
}

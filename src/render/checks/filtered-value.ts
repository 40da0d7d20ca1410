import { type FilteredValueToken, type QuotedToken, type Token, TypeGuards } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import { filterKinds } from "../template/filter-names.ts";
import { unknownKey } from "../template/unknown-name.ts";
import type { Look, Report } from "./access-shape.ts";
import { type FilterUse, filterShape, markupFilters } from "./filter-shape.ts";
import { htmlFault, joinFault, textFault, type Written } from "./print-fault.ts";
import { anything, type Shape, someTruth } from "./shape.ts";
import { elementOf, namesOf, propertyOf } from "./shape-members.ts";

type FilterToken = FilteredValueToken["filters"][number];

/** An expression and its filters: what the value is in the end, and how it is written. Faults are reported. */
export function filteredValue(value: FilteredValueToken, look: Look, report: Report): Written {
  const { postfix } = value.initial;
  const operands = postfix.filter((token) => !TypeGuards.isOperatorToken(token));
  const shapes = operands.map(look);
  const [only] = postfix;
  const start =
    only !== undefined && postfix.length === 1
      ? written(only, shapes[0] ?? anything)
      : written(value, someTruth);
  return value.filters.reduce((input, filter) => filtered(input, filter, look, report), start);
}

/** A value as it stands in the template, without the blanks around it. */
function written(token: Token, shape: Shape): Written {
  const text = token.getText();
  const start = token.begin + text.length - text.trimStart().length;
  return { text: text.trim(), place: { start, end: start + text.trim().length }, shape };
}

/** What a filter makes of a value, which is then written with its filter. */
function filtered(input: Written, filter: FilterToken, look: Look, report: Report): Written {
  const args = argumentsOf(filter).map((token) => written(token, look(token)));
  const key = keyOf(filter);
  for (const fault of filterFaults(input, filter.name, args)) report(fault);
  if (key !== null) for (const fault of keyFaults(input, key)) report(fault);
  const use: FilterUse = {
    name: filter.name,
    key: key?.content ?? null,
    args: args.map(({ shape }) => shape),
  };
  const text = filter.input.slice(input.place.start, filter.end).trimEnd();
  const place = { start: input.place.start, end: input.place.start + text.length };
  return { text, place, shape: filterShape(input.shape, use) };
}

function argumentsOf({ args }: FilterToken): readonly Token[] {
  return args.flatMap((argument) => (Array.isArray(argument) ? (argument[1] ?? []) : argument));
}

function filterFaults(input: Written, name: string, args: readonly Written[]): readonly Fault[] {
  if (name === "html") return present([htmlFault(input)]);
  if (name === "join" || name === "array_to_sentence_string") return present([joinFault(input)]);
  const kind = filterKinds.get(name);
  if (markupFilters.includes(name) || name === "newline_to_br") return [];
  return kind === "text" || kind === "number"
    ? present([input, ...args].map((value) => textFault(name, value)))
    : [];
}

function present(faults: readonly (Fault | null)[]): readonly Fault[] {
  return faults.filter((fault) => fault !== null);
}

/** The first argument of `where`, `sort` and the like: the property of the elements that they look at. */
function keyOf(filter: FilterToken): QuotedToken | null {
  const [first] = filter.args;
  return filterKinds.get(filter.name) === "keyed" && TypeGuards.isQuotedToken(first) ? first : null;
}

function keyFaults(input: Written, key: QuotedToken): readonly Fault[] {
  let shape = elementOf(input.shape);
  let start = key.begin + 1;
  for (const name of key.content.split(".")) {
    const property = propertyOf(shape, name);
    const place = { start, end: start + name.length };
    if (property === null) return [unknownKey(place, name, input.text, namesOf(shape))];
    shape = property;
    start = place.end + 1;
  }
  return [];
}

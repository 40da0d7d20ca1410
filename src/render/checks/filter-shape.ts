import { filterKinds } from "../template/filter-names.ts";
import {
  absent,
  anything,
  joinShapes,
  listOf,
  objectOf,
  type Shape,
  someMarkup,
  someNumber,
  someText,
  someTruth,
} from "./shape.ts";
import { elementOf, isList, isMarkup, propertyOf, withoutNull } from "./shape-members.ts";

/** A filter as the checks see it: `key` is the property that its first argument names, if it does. */
export interface FilterUse {
  readonly name: string;
  readonly key: string | null;
  readonly args: readonly Shape[];
}

type Result = (input: Shape, use: FilterUse) => Shape;

/** White space may be taken from HTML; every other filter for texts would tear it. */
export const markupFilters = [
  "strip",
  "lstrip",
  "rstrip",
  "strip_newlines",
  "squish",
  "normalize_whitespace",
];

/** What a filter makes of a value of this shape. */
export function filterShape(input: Shape, use: FilterUse): Shape {
  const result = results.get(use.name);
  return result === undefined ? resultOfKind(use.name) : result(input, use);
}

function resultOfKind(name: string): Shape {
  const kind = filterKinds.get(name);
  if (kind === "number") return someNumber;
  return kind === "text" ? someText : anything;
}

const same: Result = (input) => input;
const number: Result = () => someNumber;
const text: Result = () => someText;
const markup: Result = () => someMarkup;
const element: Result = (input) => joinShapes([elementOf(input), absent]);
const extended: Result = (input, { args }) => joinShapes([input, listOf(args[0] ?? anything)]);
const stripped: Result = (input) => (isMarkup(input) ? someMarkup : someText);

const results: ReadonlyMap<string, Result> = new Map<string, Result>([
  ...["reverse", "compact", "uniq", "pop", "shift", "sort", "sort_natural", "where", "reject"].map(to(same)),
  ...["first", "last", "find"].map(to(element)),
  ...["push", "unshift"].map(to(extended)),
  ...["size", "sum", "find_index", "number_of_words"].map(to(number)),
  ...["join", "array_to_sentence_string"].map(to(text)),
  ...["html", "json", "newline_to_br"].map(to(markup)),
  ...markupFilters.map(to(stripped)),
  ["slice", (input) => (withoutNull(input).some(isList) ? input : someText)],
  ["split", () => listOf(someText)],
  ["has", () => someTruth],
  ["concat", (input, { args }) => joinShapes([input, args[0] ?? anything])],
  ["default", (input, { args }) => joinShapes([withoutNull(input), args[0] ?? absent])],
  ["map", (input, use) => listOf(keyed(input, use))],
  ["group_by", (input, use) => listOf(objectOf({ name: keyed(input, use), items: input }))],
]);

function to(result: Result): (name: string) => readonly [string, Result] {
  return (name) => [name, result];
}

function keyed(input: Shape, { key }: FilterUse): Shape {
  if (key === null) return anything;
  return key.split(".").reduce((shape, name) => propertyOf(shape, name) ?? anything, elementOf(input));
}

import { type PropertyAccessToken, type Token, TypeGuards } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import type { Range } from "../../source.ts";
import { templateFault } from "../template/syntax-fault.ts";
import type { Scope } from "./scope.ts";
import { anything, type Shape } from "./shape.ts";
import { elementOf, isList, namesOf, propertyOf } from "./shape-members.ts";
import { unknownName } from "./unknown-name.ts";

/** Takes note of a fault found on the way. */
export type Report = (fault: Fault) => void;

/** What checks the value inside `[ ]`. */
export type Look = (token: Token) => Shape;

/** The shape at the end of a path such as `paper.authors[0].name`; a name that does not exist is reported. */
export function accessShape(token: PropertyAccessToken, scope: Scope, report: Report, look: Look): Shape {
  const [root, ...rest] = token.props;
  const props = token.variable === undefined ? rest : token.props;
  const start = token.variable === undefined ? rootShape(root, scope, report, look) : look(token.variable);
  return props.reduce((shape: Shape, prop) => stepShape(shape, prop, token, report, look), start);
}

function rootShape(prop: Token | undefined, scope: Scope, report: Report, look: Look): Shape {
  const name = prop === undefined ? null : nameOf(prop);
  if (prop === undefined) return anything;
  if (name === null) return dynamic(prop, look);
  const binding = scope.bindings.get(name);
  if (binding?.certain) return binding.shape;
  if (scope.open) return anything;
  report(
    binding === undefined ? unknownName(nameRange(prop), name, null, namesIn(scope)) : unsetName(prop, name),
  );
  return anything;
}

function dynamic(prop: Token, look: Look): Shape {
  look(prop);
  return anything;
}

function namesIn({ bindings }: Scope): readonly string[] {
  return [...bindings].filter(([, { certain }]) => certain).map(([name]) => name);
}

function unsetName(prop: Token, name: string): Fault {
  const hint = `it is set in some cases only: write {% assign ${name} = null %} before them`;
  return templateFault("unknown-variable", nameRange(prop), `"${name}" may not be set here`, hint);
}

function stepShape(shape: Shape, prop: Token, path: Token, report: Report, look: Look): Shape {
  const name = nameOf(prop);
  if (name === null) return indexShape(shape, prop, look);
  const property = propertyOf(shape, name);
  if (property === null) report(unknownName(nameRange(prop), name, ownerOf(path, prop), namesOf(shape)));
  return property ?? anything;
}

/** `list[0]` or `list[n]`; by which key an object is asked, only the page can tell. */
function indexShape(shape: Shape, prop: Token, look: Look): Shape {
  if (!TypeGuards.isNumberToken(prop)) look(prop);
  return shape.some(isList) ? elementOf(shape) : anything;
}

function nameOf(prop: Token): string | null {
  return TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) ? prop.content : null;
}

/** Where a name stands, without its quotes. */
export function nameRange(prop: Token): Range {
  const quotes = TypeGuards.isQuotedToken(prop) ? 1 : 0;
  return { start: prop.begin + quotes, end: prop.end - quotes };
}

/** What is written before a name, without the dot. */
export function ownerOf(path: Token, prop: Token): string {
  return path.input.slice(path.begin, prop.begin).replace(/[.[\s]+$/, "");
}

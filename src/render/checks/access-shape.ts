import { type PropertyAccessToken, type Token, TypeGuards } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import { nameRange, ownerOf } from "../template/path-name.ts";
import { templateFault } from "../template/syntax-fault.ts";
import { unknownName } from "../template/unknown-name.ts";
import type { Scope } from "./scope.ts";
import { anything, type Shape } from "./shape.ts";
import { elementOf, isList, namesOf, propertyOf } from "./shape-members.ts";

/** Takes note of a fault found on the way; `unknown` is the variable it is about, when nothing gives that a value. */
export type Report = (fault: Fault, unknown?: string) => void;

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
  const isUnset = binding !== undefined;
  report(isUnset ? unsetName(prop, name) : unknownName(nameRange(prop), name, null, namesIn(scope)), name);
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

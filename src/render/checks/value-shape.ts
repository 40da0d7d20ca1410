import { type LiteralToken, type Token, TypeGuards } from "liquidjs";
import { accessShape, type Look, type Report } from "./access-shape.ts";
import { filteredValue } from "./filtered-value.ts";
import type { Scope } from "./scope.ts";
import { absent, anything, listOf, type Shape, someNumber, someText, someTruth } from "./shape.ts";

/** The shape of a value as it is written in a template; whatever is wrong inside is reported. */
export function valueShape(token: Token, scope: Scope, report: Report): Shape {
  const look: Look = (inner) => valueShape(inner, scope, report);
  if (TypeGuards.isPropertyAccessToken(token)) return accessShape(token, scope, report, look);
  if (TypeGuards.isFilteredValueToken(token)) return filteredValue(token, look, report).shape;
  if (TypeGuards.isRangeToken(token)) return rangeShape([token.lhs, token.rhs], look);
  if (TypeGuards.isQuotedToken(token)) return someText;
  if (TypeGuards.isNumberToken(token)) return someNumber;
  return TypeGuards.isLiteralToken(token) ? literalShape(token) : anything;
}

const numbers = listOf(someNumber);

function rangeShape(ends: readonly Token[], look: Look): Shape {
  ends.forEach(look);
  return numbers;
}

function literalShape({ literal }: LiteralToken): Shape {
  if (literal === "true" || literal === "false") return someTruth;
  return literal === "nil" || literal === "null" ? absent : someText;
}

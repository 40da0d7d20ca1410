import { type Token, TypeGuards, type ValueToken } from "liquidjs";
import type { Fault } from "../../problem/problem.ts";
import { rangeOf, templateFault } from "../template/syntax-fault.ts";
import type { Scope } from "./scope.ts";
import { isList, isText } from "./shape-members.ts";
import { valueShape } from "./value-shape.ts";

const joining = ["and", "or", "not"];

/**
 * Warnings (`always-true`) for the lists and texts that `if` asks whether they are there. To Liquid the empty list and
 * the empty text are true, so a test of one that is never null says nothing.
 */
export function alwaysTrue(test: ValueToken, scope: Scope): readonly Fault[] {
  if (!TypeGuards.isFilteredValueToken(test) || test.filters.length > 0) return [];
  const { postfix } = test.initial;
  const operators = postfix.filter((token) => TypeGuards.isOperatorToken(token));
  if (!operators.every((token) => joining.includes(token.getText()))) return [];
  return postfix
    .filter((token) => TypeGuards.isPropertyAccessToken(token))
    .flatMap((token) => faultOf(token, scope));
}

function faultOf(token: Token, scope: Scope): readonly Fault[] {
  const shape = valueShape(token, scope, () => {});
  const text = token.getText();
  if (shape.every(isList)) return [warning(token, `"${text}" is a list`, `write ${text}.size > 0`)];
  return shape.every(isText) ? [warning(token, `"${text}" is a text`, `write ${text} != ""`)] : [];
}

function warning(token: Token, what: string, hint: string): Fault {
  const message = `${what} and always true, even when it is empty`;
  return { ...templateFault("always-true", rangeOf(token), message, hint), level: "warning" };
}

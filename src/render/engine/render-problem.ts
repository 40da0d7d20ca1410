import { LiquidError, type Token, TypeGuards } from "liquidjs";
import { locate, type Problem } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";
import { nameRange, ownerOf } from "../template/path-name.ts";
import { rangeOf, saidBy, templateFault } from "../template/syntax-fault.ts";
import { unknownName } from "../template/unknown-name.ts";
import { isLimit, isUnknownName, type UnknownName } from "./page-context.ts";

/**
 * What went wrong while a page was rendered, at its place in one of the sources; where liquidjs tells no place,
 * at the beginning of `page`. Errors that are not about a template are thrown again.
 */
export function renderProblem(error: unknown, sources: ReadonlyMap<string, Source>, page: Source): Problem {
  if (!LiquidError.is(error)) throw error;
  const source = sourceOf(error.token, sources);
  const place = source === undefined ? { start: 0, end: 0 } : rangeOf(error.token);
  const cause = error.originalError;
  const told = source ?? page;
  if (isUnknownName(cause)) return unknownVariable(cause, error.token, place, told);
  if (isLimit(cause)) return locate(templateFault("template-limit", place, tooMuch, tooMuchHint), told, 0);
  const said = saidBy(error);
  const rule = /printed$|prints /.test(said) ? "unprintable" : "template-value";
  return locate(templateFault(rule, place, said), told, 0);
}

const tooMuch = "the page asks for too much work";
const tooMuchHint = "look for a loop over too large a range, or a partial that renders itself";

/** Tokens of a path carry no file themselves, but their parts do. */
function sourceOf(token: Token, sources: ReadonlyMap<string, Source>): Source | undefined {
  const path = token.file ?? (TypeGuards.isPropertyAccessToken(token) ? token.props[0]?.file : undefined);
  return path === undefined ? undefined : sources.get(path);
}

function unknownVariable(error: UnknownName, token: Token, place: Range, source: Source): Problem {
  const name = TypeGuards.isPropertyAccessToken(token) ? token.props[error.segment] : undefined;
  if (name === undefined) return locate(templateFault("unknown-variable", place, error.message), source, 0);
  const owner = error.segment === 0 ? null : ownerOf(token, name);
  return locate(unknownName(nameRange(name), error.key, owner, error.known), source, 0);
}

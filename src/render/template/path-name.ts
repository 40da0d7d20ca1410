import { type Token, TypeGuards } from "liquidjs";
import type { Range } from "../../source.ts";

/** Where a name stands, without its quotes. */
export function nameRange(prop: Token): Range {
  const quotes = TypeGuards.isQuotedToken(prop) ? 1 : 0;
  return { start: prop.begin + quotes, end: prop.end - quotes };
}

/** What is written on a path before one of its names, without the dot. */
export function ownerOf(path: Token, prop: Token): string {
  return path.input.slice(path.begin, prop.begin).replace(/[.[\s]+$/, "");
}

import { type FilterImplOptions, toValue } from "liquidjs";
import { escapeHtml, Markup } from "./markup.ts";

/** What liquidjs calls a filter with: `this.context` has the limits. */
export type FilterCall = ThisParameterType<Extract<FilterImplOptions, (...args: never) => unknown>>;

/**
 * The text of a value that can be printed: null is nothing, a number or a truth value its usual spelling.
 * Throws for a list or an object, since nobody wants to read "[object Object]".
 */
export function textOf(value: unknown): string {
  const plain: unknown = toValue(value);
  if (plain === null || plain === undefined) return "";
  if (typeof plain === "object")
    throw new Error(`${Array.isArray(plain) ? "a list" : "an object"} cannot be printed`);
  return String(plain);
}

/** What `{{ value }}` puts on the page: markup as it is, all else escaped. */
export function printValue(this: FilterCall, value: unknown): string {
  if (value instanceof Markup) return charge(this, value.html);
  return charge(this, escapeHtml(textOf(value)));
}

const piece = 1_000_000;

/** In pieces, since the bound on what is made at once is meant for lists: a text is as long as its author wrote it. */
function charge(call: FilterCall, text: string): string {
  for (let left = text.length; left > 0; left -= piece) call.context.memoryLimit.use(Math.min(left, piece));
  return text;
}

import type { Range } from "./source.ts";

const attribute = /[\s/]*([^\s=<>"'/]+)(\s*=\s*)?/y;
const value = /"[^"]*"|'[^']*'|[^\s"'=<>`]+/y;

/**
 * Visits the attributes of a tag as browsers read them (HTML Living Standard 13.2.5); `at` is where its name ends.
 * `whole` is an attribute with the space before it, `value` its value with the quotes, null for one that stands alone.
 * Returns where the last attribute ends; what looked like a tag is one when only space, `/` and `>` follow.
 */
export function readAttributes(
  html: string,
  at: number,
  visit: (name: string, whole: Range, value: Range | null) => void,
): number {
  for (;;) {
    attribute.lastIndex = at;
    const [whole = "", name = "", equals] = attribute.exec(html) ?? [];
    if (name === "") return at;
    const start = at;
    at += whole.length;
    value.lastIndex = at;
    const hasValue = equals !== undefined && value.test(html);
    const range = hasValue ? { start: at, end: value.lastIndex } : null;
    at = range?.end ?? at;
    visit(name.toLowerCase(), { start, end: at }, range);
  }
}

import type { Range } from "./source.ts";

const tagStart = /<[a-z][^\s/>"'<=]*/gi;
const attribute = /[\s/]*([^\s=<>"'/]+)(\s*=\s*)?/y;
const quotedOrBare = /"[^"]*"|'[^']*'|[^\s"'=<>`]+/y;

/** An attribute: its name in lower case, the whole of it with the space before, and its value with the quotes; null for one that stands alone. */
export interface Attribute {
  readonly name: string;
  readonly whole: Range;
  readonly value: Range | null;
}

/** A start tag in HTML: where its name ends, and where its attributes do. What looked like a tag is one when only space, `/` and `>` follow. */
export interface Tag extends Range {
  readonly nameEnd: number;
  readonly attributes: readonly Attribute[];
}

/**
 * Every start tag of a page, never text that looks like one. The page is read once from left to right as browsers do (HTML
 * Living Standard 13.2.5), so the time is linear whatever stands in it.
 */
export function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    tagStart.lastIndex = at;
    const found = tagStart.exec(html);
    if (found === null) return;
    const nameEnd = tagStart.lastIndex;
    const { attributes, end } = readAttributes(html, nameEnd);
    yield { start: found.index, nameEnd, end, attributes };
    at = end;
  }
}

/** The attributes that begin at an offset, and where the last of them ends. */
export function readAttributes(
  html: string,
  start: number,
): { readonly attributes: readonly Attribute[]; readonly end: number } {
  const attributes: Attribute[] = [];
  let at = start;
  for (;;) {
    attribute.lastIndex = at;
    const [whole = "", name = "", equals] = attribute.exec(html) ?? [];
    if (name === "") return { attributes, end: at };
    const valueStart = at + whole.length;
    quotedOrBare.lastIndex = valueStart;
    const hasValue = equals !== undefined && quotedOrBare.test(html);
    const value = hasValue ? { start: valueStart, end: quotedOrBare.lastIndex } : null;
    const end = value?.end ?? valueStart;
    attributes.push({ name: name.toLowerCase(), whole: { start: at, end }, value });
    at = end;
  }
}

/** The value of an attribute without its quotes, as it stands in the page; empty for one that stands alone. */
export function valueText(html: string, { value }: Attribute): string {
  if (value === null) return "";
  const quote = /^["']/.test(html[value.start] ?? "") ? 1 : 0;
  return html.slice(value.start + quote, value.end - quote);
}

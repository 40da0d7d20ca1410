const tagStart = /<[a-z][^\s/>"'<=]*/gi;
const attribute = /[\s/]*([^\s=<>"'/]+)(\s*=\s*)?/y;
const value = /"[^"]*"|'[^']*'|[^\s"'=<>`]+/y;

/** An attribute of a tag: its name in lower case, and where the whole of it and its value (in its quotes) stand. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** A start tag in HTML; `nameEnd` is where its name ends. Only attributes that have a value are told. */
export interface Tag {
  readonly start: number;
  readonly nameEnd: number;
  /** Where its attributes end; its `>` may follow. */
  readonly end: number;
  readonly attributes: readonly Attribute[];
}

/** A piece of a page to be replaced. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Every start tag of a page, never text that looks like one. The page is read once from left to right (HTML Living
 * Standard 13.2.5), so the time is linear whatever stands in it.
 */
export function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    tagStart.lastIndex = at;
    const found = tagStart.exec(html);
    if (found === null) return;
    const nameEnd = tagStart.lastIndex;
    const read = readAttributes(html, nameEnd);
    yield { start: found.index, nameEnd, end: read.end, attributes: read.attributes };
    at = read.end;
  }
}

/** The attributes of a tag, and where the tag, or what looks like one, ends. */
function readAttributes(
  html: string,
  start: number,
): { readonly attributes: Attribute[]; readonly end: number } {
  const attributes: Attribute[] = [];
  let at = start;
  for (;;) {
    attribute.lastIndex = at;
    const [all = "", name = "", equals] = attribute.exec(html) ?? [];
    if (name === "") return { attributes, end: at };
    const nameStart = at + all.length - name.length - (equals?.length ?? 0);
    at = attribute.lastIndex;
    value.lastIndex = at;
    if (equals === undefined || !value.test(html)) continue;
    attributes.push({ name: name.toLowerCase(), start: nameStart, valueStart: at, end: value.lastIndex });
    at = value.lastIndex;
  }
}

/** A text with pieces of it replaced; the changes are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let at = 0;
  const pieces = changes.map(({ start, end, text: piece }) => {
    const before = text.slice(at, start);
    at = end;
    return before + piece;
  });
  return pieces.join("") + text.slice(at);
}

/** The value of an attribute without its quotes, as it stands in the page. */
export function valueText(html: string, { valueStart, end }: Attribute): string {
  const quoted = /^["']/.test(html[valueStart] ?? "");
  return html.slice(valueStart + (quoted ? 1 : 0), end - (quoted ? 1 : 0));
}

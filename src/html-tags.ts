import type { Range } from "./source.ts";

/** Tags whose name is followed by anything else have no attributes, and most have none. */
const tagStart = /<(?:style(?![^\s/>"'<=])|[a-z][^\s/>"'<=]*(?=[\s/]))/gi;

/** An attribute: its name in lower case, the whole of it with the space before, and its value with the quotes; null for one that stands alone. */
export interface Attribute {
  readonly name: string;
  readonly whole: Range;
  readonly value: Range | null;
}

/** A start tag in HTML: where its name ends, and where its attributes do. What looked like a tag is one when only space, `/` and `>` follow. */
export interface Tag extends Range {
  readonly nameEnd: number;
}

/**
 * Every start tag of a page that may have attributes, and every `<style>`; never text that looks like one. The page is
 * read once from left to right as browsers do (HTML Living Standard 13.2.5), so the time is linear whatever stands in it.
 */
export function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    tagStart.lastIndex = at;
    const found = tagStart.exec(html);
    if (found === null) return;
    const nameEnd = tagStart.lastIndex;
    at = endOfAttributes(html, nameEnd);
    yield { start: found.index, nameEnd, end: at };
  }
}

/** The name of every element of a page, in lower case; of what only looks like a tag, too. */
export function elementNames(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const end = skip(html, at + 1, isOfName);
    names.add(html.slice(at + 1, end));
  }
  return new Set([...names].map((name) => name.toLowerCase()));
}

/** Where the last of the attributes ends that begin at an offset. */
export function endOfAttributes(html: string, start: number): number {
  return scan(html, start, null);
}

/** The attributes that begin at an offset, such as where the name of a tag ends. */
export function readAttributes(html: string, start: number): readonly Attribute[] {
  const attributes: Attribute[] = [];
  scan(html, start, attributes);
  return attributes;
}

/** Reads attributes to their end, and puts them into `found`. Pages have many tags, so no pattern is matched. */
function scan(html: string, start: number, found: Attribute[] | null): number {
  let at = start;
  for (;;) {
    const name = skip(html, at, isGap);
    const nameEnd = skip(html, name, isOfName);
    if (nameEnd === name) return at;
    const sign = skip(html, nameEnd, isSpace);
    const valueStart = html[sign] === "=" ? skip(html, sign + 1, isSpace) : nameEnd;
    const end = valueStart === nameEnd ? nameEnd : endOfValue(html, valueStart);
    const value = end > valueStart ? { start: valueStart, end } : null;
    found?.push({ name: html.slice(name, nameEnd).toLowerCase(), whole: { start: at, end }, value });
    at = end;
  }
}

/** A quoted value ends at its quote, any other before a sign that cannot be part of it. */
function endOfValue(html: string, start: number): number {
  const quote = html[start];
  if (quote !== '"' && quote !== "'") return skip(html, start, isOfValue);
  return Math.max(start, html.indexOf(quote, start + 1) + 1);
}

function skip(html: string, start: number, isSkipped: (unit: number) => boolean): number {
  let at = start;
  while (at < html.length && isSkipped(html.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(unit: number): boolean {
  return unit <= 32
    ? unit === 32 || (unit >= 9 && unit <= 13)
    : unit >= 160 && /\s/.test(String.fromCharCode(unit));
}

function isGap(unit: number): boolean {
  return unit === 0x2f || isSpace(unit);
}

function isOfName(unit: number): boolean {
  return !isEnding(unit) && unit !== 0x2f && !isSpace(unit);
}

function isOfValue(unit: number): boolean {
  return !isEnding(unit) && unit !== 0x60 && !isSpace(unit);
}

/** `"`, `'`, `<`, `=` and `>`, which neither names nor bare values hold. */
function isEnding(unit: number): boolean {
  return (unit >= 0x3c && unit <= 0x3e) || unit === 0x22 || unit === 0x27;
}

/** The value of an attribute without its quotes, as it stands in the page; empty for one that stands alone. */
export function valueText(html: string, { value }: Attribute): string {
  if (value === null) return "";
  const quote = html[value.start] === '"' || html[value.start] === "'" ? 1 : 0;
  return html.slice(value.start + quote, value.end - quote);
}

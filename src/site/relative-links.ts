import { isLocal } from "./local-address.ts";

const tagStart = /<[a-z][^\s/>"'<=]*/gi;
const attribute = /[\s/]*([^\s=<>"'/]+)(\s*=\s*)?/y;
const value = /"[^"]*"|'[^']*'|[^\s"'=<>`]+/y;
const styleEnd = /<\/style/gi;
const fromTop = /url\(\s*["']?(?=\/(?!\/))/gi;
const addresses = new Set(["href", "src", "poster", "action"]);

/** A piece of a page to be replaced. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes every address of the site in a page relative to the page, so that one build works at `/`, under `/repo/`
 * and from disk. `root` is the way from the page to the top of the site: `./`, `../`, or a base path for a page
 * that may be shown anywhere. Only attributes of tags and the `url(/…)` of style sheets are touched, never text that
 * looks like them. The page is read once from left to right (HTML Living Standard 13.2.5), so the time is linear
 * whatever stands in it.
 */
export function relativeLinks(html: string, root: string): string {
  const changes: Change[] = [];
  tagStart.lastIndex = 0;
  while (tagStart.test(html)) {
    const name = tagStart.lastIndex;
    const end = readAttributes(html, name, root, changes);
    const isStyle = /^<style$/i.test(html.slice(name - 6, name));
    tagStart.lastIndex = isStyle ? readStyles(html, end, root, changes) : end;
  }
  return apply(html, changes);
}

/** Collects what changes in the attributes of a tag; returns where the tag, or what looks like one, ends. */
function readAttributes(html: string, start: number, root: string, changes: Change[]): number {
  let at = start;
  for (;;) {
    attribute.lastIndex = at;
    const [, name = "", equals] = attribute.exec(html) ?? [];
    if (name === "") return at;
    at = attribute.lastIndex;
    value.lastIndex = at;
    if (equals === undefined || !value.test(html)) continue;
    const end = value.lastIndex;
    const text = changed(name.toLowerCase(), html.slice(at, end), root);
    if (text !== null) changes.push({ start: at, end, text });
    at = end;
  }
}

/** Collects what changes in a style sheet; returns where it ends. */
function readStyles(html: string, start: number, root: string, changes: Change[]): number {
  styleEnd.lastIndex = start;
  const end = styleEnd.exec(html)?.index ?? html.length;
  for (const { 0: opening, index } of html.slice(start, end).matchAll(fromTop)) {
    const at = start + index + opening.length;
    changes.push({ start: at, end: at + 1, text: root });
  }
  return end;
}

/** The new value of an attribute, in the quotes it had; null when it holds no addresses. */
function changed(name: string, written: string, root: string): string | null {
  const change = addresses.has(name) ? relative : name === "srcset" ? relativeSet : null;
  if (change === null) return null;
  const quote = /^["']/.exec(written)?.[0] ?? "";
  return quote + change(written.slice(quote.length, written.length - quote.length), root) + quote;
}

function relative(url: string, root: string): string {
  return isLocal(url) ? root + url.replace(/^\//, "") : url;
}

/** The candidates of a `srcset`: an address ends at white space, or at a comma that white space follows. */
function relativeSet(set: string, root: string): string {
  return set.replace(
    /([^\s,]\S*[^\s,]|[^\s,])(\s[^,]*)?/g,
    (_, url: string, width = "") => relative(url, root) + width,
  );
}

function apply(html: string, changes: readonly Change[]): string {
  let at = 0;
  const pieces = changes.map(({ start, end, text }) => {
    const piece = html.slice(at, start) + text;
    at = end;
    return piece;
  });
  return pieces.join("") + html.slice(at);
}

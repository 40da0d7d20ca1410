import { readAttributes, type Tag, tagsOf } from "../html-tags.ts";
import type { Range } from "../source.ts";
import { applyChanges, type TextChange } from "../text-changes.ts";
import { isLocal } from "./local-address.ts";

const styleEnd = /<\/style/gi;
const fromTop = /url\(\s*["']?(?=\/(?!\/))/gi;
const mayHold = /href|src|poster|action/i;
const addresses = new Set(["href", "src", "poster", "action"]);

/**
 * Makes every address of the site in a page relative to the page, so that one build works at `/`, under `/repo/`
 * and from disk. `root` is the way from the page to the top of the site: `./`, `../`, or a base path for a page
 * that may be shown anywhere. Only attributes of tags and the `url(/…)` of style sheets are touched, never text that
 * looks like them.
 */
export function relativeLinks(html: string, root: string): string {
  const changes: TextChange[] = [];
  for (const tag of tagsOf(html)) {
    const attributes = mayHold.test(html.slice(tag.nameEnd, tag.end))
      ? readAttributes(html, tag.nameEnd)
      : [];
    for (const { name, value } of attributes) {
      const text = value && changed(name, html, value, root);
      if (value !== null && text !== null) changes.push({ ...value, text });
    }
    if (isStyle(html, tag)) changeStyles(html, tag.end, root, changes);
  }
  return applyChanges(html, changes);
}

function isStyle(html: string, { start, nameEnd }: Tag): boolean {
  return nameEnd - start === 6 && /^<style$/i.test(html.slice(start, nameEnd));
}

/** Collects what changes in the style sheet that begins at an offset. */
function changeStyles(html: string, start: number, root: string, changes: TextChange[]): void {
  styleEnd.lastIndex = start;
  const end = styleEnd.exec(html)?.index ?? html.length;
  for (const { 0: opening, index } of html.slice(start, end).matchAll(fromTop)) {
    const at = start + index + opening.length;
    changes.push({ start: at, end: at + 1, text: root });
  }
}

/** The new value of an attribute, in the quotes it had; null when it holds no addresses. */
function changed(name: string, html: string, { start, end }: Range, root: string): string | null {
  const change = addresses.has(name) ? relative : name === "srcset" ? relativeSet : null;
  if (change === null) return null;
  const written = html.slice(start, end);
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

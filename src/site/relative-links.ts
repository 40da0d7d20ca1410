import { readAttributes } from "../html-attributes.ts";
import { applyChanges, type TextChange } from "../text-changes.ts";
import { isLocal } from "./local-address.ts";

const tagStart = /<[a-z][^\s/>"'<=]*/gi;
const addresses = new Set(["href", "src", "poster", "action"]);

/**
 * Makes every address of the site in a page relative to the page, so that one build works at `/`, under `/repo/`
 * and from disk. `root` is the way from the page to the top of the site: `./`, `../`, or a base path for a page
 * that may be shown anywhere. Only attributes of tags are touched, never text that looks like them. The page is read
 * once from left to right (HTML Living Standard 13.2.5), so the time is linear whatever stands in it.
 */
export function relativeLinks(html: string, root: string): string {
  const changes: TextChange[] = [];
  tagStart.lastIndex = 0;
  while (tagStart.test(html)) tagStart.lastIndex = readTag(html, tagStart.lastIndex, root, changes);
  return applyChanges(html, changes);
}

/** Collects what changes in the attributes of a tag; returns where the tag, or what looks like one, ends. */
function readTag(html: string, at: number, root: string, changes: TextChange[]): number {
  return readAttributes(html, at, (name, _, value) => {
    const text = value && changed(name, html.slice(value.start, value.end), root);
    if (value !== null && text !== null) changes.push({ ...value, text });
  });
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

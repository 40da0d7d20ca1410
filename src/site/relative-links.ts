import { applyChanges, tagsOf } from "../tag-attributes.ts";
import { isLocal } from "./local-address.ts";

const addresses = new Set(["href", "src", "poster", "action"]);

/**
 * Makes every address of the site in a page relative to the page, so that one build works at `/`, under `/repo/`
 * and from disk. `root` is the way from the page to the top of the site: `./`, `../`, or a base path for a page
 * that may be shown anywhere. Only attributes of tags are touched, never text that looks like them.
 */
export function relativeLinks(html: string, root: string): string {
  const attributes = [...tagsOf(html)].flatMap((tag) => tag.attributes);
  const changes = attributes.flatMap(({ name, valueStart: start, end }) => {
    const text = changed(name, html.slice(start, end), root);
    return text === null ? [] : [{ start, end, text }];
  });
  return applyChanges(html, changes);
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

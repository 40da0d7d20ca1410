import { readAttributes, tagsOf, valueText } from "../html-tags.ts";
import { applyChanges } from "../text-changes.ts";
import { fileOf } from "./addresses.ts";
import { decoded, isLocal, localPath } from "./local-address.ts";
import { keyedAddresses } from "./page-addresses.ts";
import type { Site } from "./site.ts";
import { textAnchors } from "./text-anchors.ts";

/** The pages in a language: their addresses by the files of the same pages in the main one, and their anchors. */
interface OwnPages {
  readonly addresses: ReadonlyMap<string, string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Sites in all languages, the main one first, whose readers stay in theirs: a link to a page of the main language leads
 * to the same page in the language it is read in, where there is one. An address of another language is meant as it is,
 * and so is a link with `hreflang`. An anchor that the translated text does not have is left out.
 */
export function withOwnLinks(sites: readonly Site[]): readonly Site[] {
  const [main, ...others] = sites;
  return main === undefined ? [] : [main, ...others.map((site) => changedSite(site, ownPages(main, site)))];
}

function ownPages(main: Site, site: Site): OwnPages {
  const own = new Map(keyedAddresses(site));
  const addresses = keyedAddresses(main).flatMap(([key, address]) => {
    const there = own.get(key);
    return there === undefined ? [] : [[fileOf(address), there] as const];
  });
  return { addresses: new Map(addresses), anchors: textAnchors(site) };
}

function changedSite(site: Site, pages: OwnPages): Site {
  const { profile, home, papers, collections, pages: own, cv, menu } = site;
  const shown = { profile, home, papers, collections, pages: own, cv, menu };
  return { ...site, ...changed(shown, pages, new Map()) };
}

/**
 * A view whose links lead to a language's own pages. What holds none stays the very same object, and what is shown
 * twice stays one: finished pieces of pages are found again by them.
 */
function changed<T extends object>(view: T, pages: OwnPages, known: Map<object, object>): T {
  const before = known.get(view);
  // A changed view has the shape of the view it was made from; the compiler does not pair the two.
  if (before !== undefined) return before as T;
  const entries = Object.entries(view).map(
    ([key, value]) => [key, changedValue(key, value, pages, known)] as const,
  );
  const isSame = entries.every(([key, value]) => value === Reflect.get(view, key));
  const parts = Array.isArray(view) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  const after = isSame ? view : (parts as T);
  known.set(view, after);
  return after;
}

function changedValue(key: string, value: unknown, pages: OwnPages, known: Map<object, object>): unknown {
  if (typeof value === "object" && value !== null) return changed(value, pages, known);
  if (typeof value !== "string") return value;
  return key === "url" ? ownAddress(value, pages) : key === "html" ? ownHtml(value, pages) : value;
}

function ownHtml(html: string, pages: OwnPages): string {
  const changes = [...tagsOf(html)].flatMap((tag) => {
    if (html.slice(tag.start + 1, tag.nameEnd).toLowerCase() !== "a") return [];
    const attributes = readAttributes(html, tag.nameEnd);
    const href = attributes.find(({ name }) => name === "href");
    if (!href?.value || attributes.some(({ name }) => name === "hreflang")) return [];
    const written = valueText(html, href);
    const text = ownAddress(written, pages);
    return text === written ? [] : [{ ...href.value, text: `"${text}"` }];
  });
  return changes.length === 0 ? html : applyChanges(html, changes);
}

/** The address in the language's own pages of what an address leads to; the address itself where there is none. */
function ownAddress(url: string, { addresses, anchors }: OwnPages): string {
  if (!isLocal(url)) return url;
  const path = localPath(url);
  const page =
    addresses.get(path) ?? addresses.get(fileOf(`/${path === "" ? "" : path.replace(/\/?$/, "/")}`));
  if (page === undefined) return url;
  const [, query = "", hash = ""] = /^[^?#]*(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const isThere = anchors.get(page)?.has(decoded(hash.slice(1))) ?? true;
  return page + query + (isThere ? hash : "");
}

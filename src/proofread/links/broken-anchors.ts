import type { AnyEntry } from "../../parse/entry.ts";
import type { Problem } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { addressOf, fileOf } from "../../site/addresses.ts";
import { makesPage } from "../../site/claims.ts";
import { decoded, isLocal, localPath } from "../../site/local-address.ts";
import { exchange, type TextChange } from "../../text-changes.ts";
import type { Desk } from "../desk/desk.ts";
import { fileAt, type Page } from "../desk/pages.ts";
import { remark } from "../remark.ts";
import { type WrittenLink, writtenLinks } from "./written-links.ts";

/** Near names are looked for this often, so that the time stays linear. */
const suggestionsAtMost = 100;

/** Pages by their paths, and by the anchors they link to on themselves. */
interface Known {
  readonly byPath: ReadonlyMap<string, Page>;
  readonly byAnchor: ReadonlyMap<string, readonly Page[]>;
}

function pagesByPath({ pages }: Desk): Known["byPath"] {
  return new Map(pages.map((page) => [page.path.normalize("NFC"), page]));
}

function pagesByAnchor({ pages }: Desk): Known["byAnchor"] {
  const found = new Map<string, Page[]>();
  for (const page of pages)
    for (const address of new Set(page.addresses)) {
      if (!address.startsWith("#")) continue;
      const same = found.get(address) ?? [];
      found.set(address, same);
      same.push(page);
    }
  return found;
}

/** Links whose anchor is on none of the pages they lead to: `broken-anchor`. */
export function brokenAnchors(desk: Desk): readonly Problem[] {
  const known: Known = { byPath: pagesByPath(desk), byAnchor: pagesByAnchor(desk) };
  const broken = writtenLinks(desk).flatMap((link) => {
    const anchor = anchorIn(link.url);
    if (anchor === null) return [];
    const pages = targetsOf(link, desk, known);
    const forms = [anchor, ownPrefix(link) + anchor];
    const isThere = pages.length === 0 || pages.some(({ ids }) => forms.some((form) => ids.has(form)));
    return isThere ? [] : [{ link, anchor, pages }];
  });
  return broken.map(({ link, anchor, pages }, index) => {
    const ids = idsFor(link, pages);
    const near = index < suggestionsAtMost ? suggest(anchor, ids) : null;
    return remark(link, "broken-anchor", {
      message: link.url.startsWith("#")
        ? `there is no "#${anchor}" on this page`
        : `there is no "#${anchor}" on the page of "${link.url.split("#", 1)[0]}"`,
      hint: near === null ? hintWith(ids) : `did you mean "#${near}"?`,
      fix: inRightCase(link, ids),
    });
  });
}

/** Texts that share their pages with others begin their ids with their name, and so what their own links lead to. */
function ownPrefix({ entry, url }: WrittenLink): string {
  return entry === null || !url.startsWith("#") ? "" : `${entry.kind}-${entry.slug ?? ""}-`;
}

/** The ids on pages, as the author of a link would write them; not those of notes. */
function idsFor(link: WrittenLink, pages: readonly Page[]): readonly string[] {
  const prefix = ownPrefix(link);
  const ids = pages.flatMap((page) => [...page.ids]).filter((id) => !/(?:^|-)fn(?:ref)?-/.test(id));
  return ids.map((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : id));
}

/** The one anchor of the page that differs in capitals alone. */
function inRightCase({ url, source, ...place }: WrittenLink, ids: readonly string[]): TextChange | null {
  const [path = "", anchor = ""] = url.split(/#(.*)/s);
  const [right, rival] = [...new Set(ids)].filter((id) => id.toLowerCase() === anchor.toLowerCase());
  return right === undefined || rival !== undefined
    ? null
    : exchange(source.text, place, url, `${path}#${right}`);
}

function hintWith(ids: readonly string[]): string {
  const some = ids.filter((id) => id !== "main").slice(0, 6);
  return some.length === 0
    ? "it has no headings to lead to"
    : `it has ${some.map((id) => `#${id}`).join(", ")}${ids.length > 7 ? ", …" : ""}`;
}

/** Null for none, for the top of a page, and for a piece of text (`#:~:text=`), which only browsers find. */
function anchorIn(url: string): string | null {
  if (!isLocal(url) && !url.startsWith("#")) return null;
  const [, anchor = ""] = url.split(/#(.*)/s);
  if (anchor === "" || anchor.startsWith(":~:") || anchor.toLowerCase() === "top") return null;
  return decoded(anchor).normalize("NFC");
}

/** The pages a link leads to; none for files and for pages that are not ours to know, and for missing ones, which the build tells. */
function targetsOf({ url, entry }: WrittenLink, desk: Desk, { byPath, byAnchor }: Known): readonly Page[] {
  if (!url.startsWith("#")) {
    const path = localPath(url);
    return [byPath.get(fileAt(path)) ?? byPath.get(fileAt(`${path}/`)) ?? []].flat();
  }
  const own = entry === null ? [] : pagesOf(entry, desk).flatMap((path) => byPath.get(path) ?? []);
  return own.length > 0 ? own : (byAnchor.get(url) ?? []);
}

/** The pages of an entry, in every language that shows it. */
function pagesOf(entry: AnyEntry, { built: { sites } }: Desk): readonly string[] {
  if (!makesPage(entry)) return [];
  return sites
    .filter(({ lang }) => entry.lang === null || entry.lang === lang)
    .map(({ lang, languages }) => fileOf(addressOf(entry, { lang, languages })).normalize("NFC"));
}

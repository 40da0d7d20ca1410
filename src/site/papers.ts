import { byCodePoint } from "../order.ts";
import type { Entry } from "../parse/entry.ts";
import type { Paper } from "../schema/view/paper.ts";
import type { LinkView } from "../schema/view/text.ts";
import { addressOf } from "./addresses.ts";
import { authorList } from "./authors.ts";
import { facetKeys } from "./facets.ts";
import { imageOf } from "./image-of.ts";
import { linkView, linkViews } from "./link-views.ts";
import { bodyOf, localText } from "./localise.ts";
import type { Scene } from "./scene.ts";
import { tellDate } from "./tell-date.ts";
import { unlinked } from "./unlinked.ts";

type Data = Entry<"publications">["data"];

/** A paper as lists and its own page show it. */
export function paperView(entry: Entry<"publications">, scene: Scene): Paper {
  const { data } = entry;
  const { lang, language } = scene;
  const text = (value: Data["venue"]) => localText(value, lang);
  const body = bodyOf(entry, scene);
  const traits = {
    date: data.date && tellDate(data.date, language),
    type: data.type,
    type_label: data.type && language.types[data.type],
    tags: [...data.tags],
    area: [...data.area],
  };
  return {
    ...traits,
    keys: facetKeys(traits),
    slug: entry.slug ?? "",
    address: addressOf(entry, scene),
    title: unlinked(localText(data.title, lang)),
    authors: authorList(data.authors, scene),
    status: data.status,
    status_label: data.status && data.status !== "published" ? language.statuses[data.status] : null,
    venue: text(data.venue),
    venue_short: text(data.venue_short),
    details: details(data, scene),
    award: text(data.award),
    selected: data.selected,
    links: paperLinks(data, scene),
    image: data.image && imageOf(data.image, lang),
    abstract: data.abstract ? text(data.abstract) : body,
    summary: text(data.summary),
    notes: data.abstract ? body : null,
    bibtex: data.bibtex,
  };
}

/** Volume, issue, pages and publisher, as they follow a venue: "12(3), 45–67, MIT Press". */
function details({ volume, number, pages, publisher }: Data, { lang }: Scene): string | null {
  const issue = volume && number ? `${volume}(${number})` : (volume ?? number);
  const parts = [issue, pages && pageRange(pages), localText(publisher, lang)?.text];
  const told = parts.filter((part) => part !== null && part !== undefined).join(", ");
  return told === "" ? null : told;
}

/** `45--67` and `45 - 67` with the dash of a range. */
function pageRange(pages: string): string {
  return pages
    .split(/-+/)
    .map((part) => part.trim())
    .join("–");
}

/** The author's links, then those that follow from identifiers and were not given by hand. */
function paperLinks(data: Data, { language }: Scene): LinkView[] {
  const given = linkViews(data.links, language);
  const derived = identifierLinks(data).filter(
    ([name, url]) => !given.some((link) => link.name === name || link.url === url),
  );
  return [...given, ...derived.map(([name, url]) => linkView(name, url, language))];
}

function identifierLinks({ arxiv, doi, openreview, acl }: Data): readonly (readonly [string, string])[] {
  const links = [
    ["arxiv", arxiv && `https://arxiv.org/abs/${arxiv}`],
    ["doi", doi && `https://doi.org/${doiPath(doi)}`],
    ["openreview", openreview && `https://openreview.net/forum?id=${openreview}`],
    ["acl", acl && `https://aclanthology.org/${acl}`],
  ] as const;
  return links.flatMap(([name, url]) => (url ? [[name, url] as const] : []));
}

/** A DOI may hold any character; `?` and `#` would end the path (DOI Handbook 2.5.2.4). */
function doiPath(doi: string): string {
  return encodeURI(doi).replaceAll("?", "%3F").replaceAll("#", "%23");
}

/** Newest first; of one date, in the order of their file names. A paper without a date comes first: it is on its way. */
export function newestFirst(a: Entry<"publications">, b: Entry<"publications">): number {
  return (
    byCodePoint(b.data.date?.start ?? "9999", a.data.date?.start ?? "9999") ||
    byCodePoint(a.slug ?? "", b.slug ?? "")
  );
}

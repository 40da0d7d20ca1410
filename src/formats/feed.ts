import { byCodePoint } from "../order.ts";
import type { PlannedText } from "../output.ts";
import type { Item } from "../schema/view/item.ts";
import type { Paper } from "../schema/view/paper.ts";
import type { DateView } from "../schema/view/text.ts";
import { fileOf } from "../site/addresses.ts";
import { absolute } from "../site/location.ts";
import { relativeLinks } from "../site/relative-links.ts";
import { shorten } from "../site/shorten.ts";
import type { Site } from "../site/site.ts";
import { itemHtml } from "./item-html.ts";
import { xml } from "./xml.ts";

interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly date: DateView;
  /** Only asked of those that are in the feed. */
  readonly html: () => string;
}

const entriesAtMost = 50;

/** `feed.xml` (Atom, RFC 4287): news, posts and papers with a date, newest first. */
export function feed(site: Site): readonly PlannedText[] {
  const self = site.feed && absolute(site.feed, site.location);
  if (site.feed === null || self === null) return [];
  return [{ path: fileOf(site.feed), text: () => atom(site, self, feedEntries(site)) }];
}

function feedEntries(site: Site): readonly FeedEntry[] {
  const listed = site.collections.filter(({ name }) => name === "news" || name === "posts");
  const items = listed.flatMap(({ address, items }) =>
    items.flatMap((item) => itemEntry(item, address, site)),
  );
  const papers = site.papers.flatMap((paper) => paperEntry(paper, site));
  const entries = [...items, ...papers].toSorted(
    (a, b) => byCodePoint(b.date.iso, a.date.iso) || byCodePoint(a.id, b.id),
  );
  return distinct(entries.slice(0, entriesAtMost));
}

/** News that say the same on the same day are still two entries (RFC 4287, 4.2.6: an id is the entry's alone). */
function distinct(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const before = times.get(entry.id) ?? 0;
    times.set(entry.id, before + 1);
    return before === 0 ? entry : { ...entry, id: `${entry.id}-${before + 1}` };
  });
}

function itemEntry(item: Item, list: string, site: Site): readonly FeedEntry[] {
  const url = absolute(item.address ?? list, site.location);
  if (item.date === null || url === null) return [];
  const text =
    item.title?.text ?? item.text?.text ?? item.body?.text ?? item.organisation?.text ?? item.date.text;
  const html = () => itemHtml(item, site.language.words) || xml(text);
  const id = item.address ? url : `${url}#${item.date.iso}-${fingerprint(text)}`;
  return [{ id, title: shorten(text, 100), url, date: item.date, html }];
}

function paperEntry(paper: Paper, { location }: Site): readonly FeedEntry[] {
  const url = absolute(paper.address, location);
  if (paper.date === null || url === null) return [];
  return [{ id: url, title: paper.title.text, url, date: paper.date, html: () => paperHtml(paper) }];
}

function paperHtml({ authors, abstract, summary }: Paper): string {
  const names = [...authors.shown, ...authors.folded].map(({ name }) => xml(name)).join(", ");
  return `<p>${names}</p>\n${abstract?.html ?? summary?.html ?? ""}`;
}

function atom(site: Site, self: string, entries: readonly FeedEntry[]): string {
  const home = absolute(`${site.prefix}/`, site.location) ?? "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(site.lang)}">
  <id>${xml(home)}</id>
  <title>${xml(site.title)}</title>
  <updated>${instant(entries[0]?.date.iso ?? "")}</updated>
  <author><name>${xml(site.profile.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(home)}"/>
${entries.map((entry) => atomEntry(entry, site.location.url ?? "")).join("")}</feed>
`;
}

function atomEntry({ id, title, url, date, html }: FeedEntry, root: string): string {
  const content = relativeLinks(`<p>${date.text}</p>\n${html()}`, root);
  return `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${instant(date.iso)}</updated>
    <link rel="alternate" type="text/html" href="${xml(url)}"/>
    <content type="html">${xml(content)}</content>
  </entry>
`;
}

/**
 * Atom asks for an instant where authors know a day, a month or a year: the first instant of what was written
 * stands for it, and the date as written is the first line of the entry.
 */
function instant(iso: string): string {
  const [year, month = "01", day = "01"] = iso.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** FNV-1a, 32 bits: tells apart news of one day that have no address of their own, the same on every build. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

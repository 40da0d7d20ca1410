import { remembered } from "../memo.ts";
import type { Entry } from "../parse/entry.ts";
import type { CitedView, Paper } from "../schema/view/paper.ts";
import type { LinkView } from "../schema/view/text.ts";
import { addressOf } from "./addresses.ts";
import { authorList } from "./authors.ts";
import type { Citation } from "./citation.ts";
import { facetKeys } from "./facets.ts";
import { identifierLinks } from "./identifier-links.ts";
import { imageOf } from "./image-of.ts";
import { linkView, linkViews } from "./link-views.ts";
import { bodyOf, localText } from "./localise.ts";
import type { Scene } from "./scene.ts";
import { withScriptLanguage } from "./script-language.ts";
import { tellDate } from "./tell-date.ts";
import { unlinked } from "./unlinked.ts";
import { venueOf } from "./venues.ts";

type Data = Entry<"publications">["data"];

/** A paper as lists and its own page show it. */
export const paperView = remembered(viewOf);

function viewOf(scene: Scene, entry: Entry<"publications">, citation: Citation | null): Paper {
  const { data } = entry;
  const { lang, language } = scene;
  const text = (value: Data["venue"]) => localText(value, lang);
  const body = bodyOf(entry, scene);
  const venue = text(data.venue);
  const traits = {
    date: data.date && tellDate(data.date, language),
    type: data.type,
    type_label: data.type && language.types[data.type],
    tags: [...data.tags],
    area: [...data.area],
  };
  const series = venueOf(data, scene.settings.venues);
  return {
    ...traits,
    keys: facetKeys(traits),
    slug: entry.slug ?? "",
    address: addressOf(entry, scene),
    title: withScriptLanguage(unlinked(localText(data.title, lang)), lang),
    authors: authorList(data.authors, scene),
    status: data.status,
    status_label: data.status && data.status !== "published" ? language.statuses[data.status] : null,
    venue: venue && withScriptLanguage(venue, lang),
    venue_short: text(data.venue_short),
    venue_url: series?.url ?? null,
    venue_colour: series?.colour ?? null,
    details: details(data, scene),
    award: text(data.award),
    selected: data.selected,
    cited: cited(entry, scene),
    links: paperLinks(data, scene),
    image: data.image && imageOf(data.image, lang),
    abstract: data.abstract ? text(data.abstract) : body,
    summary: text(data.summary),
    notes: data.abstract ? body : null,
    bibtex: citation?.bibtex ?? null,
    exports: citation?.exports ?? null,
    coins: citation?.coins ?? null,
    cv: data.cv,
  };
}

/** Volume, issue, pages and publisher, as they follow a venue: "12(3), 45–67, MIT Press". */
function details({ volume, number, pages, publisher }: Data, { lang }: Scene): string | null {
  const issue = volume && number ? `${volume}(${number})` : (volume ?? number);
  const parts = [issue, pages && pageRange(pages), localText(publisher, lang)?.text];
  const told = parts.filter((part) => part !== null && part !== undefined).join(", ");
  return told === "" ? null : told;
}

/** How often a paper is cited, told to the month; a paper nobody cites yet says nothing. */
function cited(
  { slug, data }: Entry<"publications">,
  { counts, settings, language }: Scene,
): CitedView | null {
  const [found] = [slug ?? "", ...data.key].flatMap((name) => counts.get(name) ?? []);
  if (!found || found.count === 0 || !settings.publications.citations) return null;
  const { count, date, source } = found;
  return { count, source, date: tellDate({ ...date, start: date.start.slice(0, 7) }, language) };
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

import { citedAs } from "../citation/cited-as.ts";
import { splitName } from "../citation/name/split-name.ts";
import { plainOf, runsOf } from "../citation/runs.ts";
import type { PageRange, Work, WorkAuthor } from "../citation/work.ts";
import { remembered } from "../memo.ts";
import type { Entry, LocalText } from "../parse/entry.ts";
import { addressOf } from "./addresses.ts";
import { identifierLinks } from "./identifier-links.ts";
import { languageOfTitle } from "./language-of-title.ts";
import { isLocal, localAddress, localPath } from "./local-address.ts";
import { bodyOf, localText } from "./localise.ts";
import { absolute } from "./location.ts";
import { type NameIndex, nameKey } from "./names.ts";
import { shorten } from "./shorten.ts";
import type { Location } from "./site.ts";

type Publication = Entry<"publications">;

/** What works are made with: the main language, who is who, and where the site and the author's own files are. */
export interface Library {
  readonly lang: string;
  readonly languages: readonly string[];
  readonly names: NameIndex;
  readonly location: Location;
  /** Paths of the author's own files. */
  readonly publicPaths: ReadonlySet<string>;
}

const abstractAtMost = 5000;

/** A publication as other programs know it, but for its key, which depends on all the others. */
export const workOf = remembered((library: Library, entry: Publication): Omit<Work, "key"> => {
  const { data } = entry;
  const { lang, location } = library;
  const text = (value: LocalText | null) => value && plainOf(localText(value, lang).html);
  const title = localText(data.title, lang);
  const abstract = data.abstract ? localText(data.abstract, lang) : bodyOf(entry, library);
  const address = addressOf(entry, library);
  return {
    ...citedAs({ ...data, venue: text(data.venue ?? data.venue_short) }),
    title: runsOf(title.html),
    authors: data.authors.people.map((author) => workAuthor(author, library)),
    others: data.authors.others,
    date: data.date?.start ?? null,
    publisher: text(data.publisher),
    volume: data.volume,
    number: data.number,
    pages: data.pages === null ? null : pageRange(data.pages),
    doi: data.doi,
    arxiv: data.arxiv?.replace(/v\d+$/, "") ?? null,
    category: data.arxiv === null ? null : (data.area.find((area) => arxivCategory.test(area)) ?? null),
    status: statusOf(data.status),
    award: text(data.award),
    abstract: abstract && shorten(plainOf(abstract.html), abstractAtMost),
    keywords: data.tags,
    lang: languageOfTitle(title.text, title.lang ?? lang),
    url: placeToRead(data, location) ?? absolute(address, location),
    page: absolute(address, location),
    pdf: pdfBeside(data, address, library),
    bibtex: data.bibtex,
    changed: entry.changed,
  };
});

const arxivCategory =
  /^(?:(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)\.[A-Za-z-]+|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/;

function workAuthor(
  { name, url }: Publication["data"]["authors"]["people"][number],
  { names }: Library,
): WorkAuthor {
  const key = nameKey(name);
  const homepage = url ?? names.homepages.get(key) ?? null;
  return { name: splitName(name), isOwner: names.owner.has(key), url: homepage };
}

function pageRange(pages: string): PageRange {
  const [first = "", last, ...more] = pages.split(/\s*[-–—]+\s*/);
  return last === undefined || more.length > 0 ? { first: pages, last: null } : { first, last };
}

function statusOf(status: Publication["data"]["status"]): string | null {
  if (status === null || status === "published" || status === "preprint") return null;
  return status.charAt(0).toUpperCase() + status.slice(1);
}

/** The best place to read a paper: what its author links to, else what its identifiers lead to. */
function placeToRead(data: Publication["data"], location: Location): string | null {
  const given = ["paper", "pdf", "arxiv", "openreview", "acl"].flatMap((name) => linkNamed(name, data) ?? []);
  const derived = identifierLinks(data).filter(([name]) => name !== "doi");
  const url = [...given, ...derived.map(([, address]) => address)][0] ?? null;
  return url !== null && isLocal(url) ? absolute(localAddress(url), location) : url;
}

function linkNamed(name: string, { links }: Publication["data"]): string | null {
  return Object.entries(links).find(([label]) => label.toLowerCase() === name)?.[1] ?? null;
}

/** Google Scholar takes a PDF only from the folder of the page that tells of it. */
function pdfBeside(
  data: Publication["data"],
  page: string,
  { location, publicPaths }: Library,
): string | null {
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  const found = ["pdf", "paper"]
    .flatMap((name) => linkNamed(name, data) ?? [])
    .map(localAddress)
    .find((url) => /\.pdf$/i.test(url) && url.startsWith(folder) && !url.slice(folder.length).includes("/"));
  return found !== undefined && publicPaths.has(localPath(found)) ? absolute(found, location) : null;
}

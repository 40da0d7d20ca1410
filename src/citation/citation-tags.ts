import { sortName } from "./name/name.ts";
import { plainRuns } from "./runs.ts";
import type { PublicationType, Work } from "./work.ts";

/** A `meta` element of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

type Tag = readonly [name: string, content: string | null | undefined];

/** The tag that names where a work of a type appeared, by which readers know the type. */
const venueTags: Partial<Record<PublicationType, string>> = {
  journal: "citation_journal_title",
  conference: "citation_conference_title",
  workshop: "citation_conference_title",
  demo: "citation_conference_title",
  chapter: "citation_inbook_title",
  thesis: "citation_dissertation_institution",
  report: "citation_technical_report_institution",
};

/** The type in Zotero's words, where no venue tells it. */
const zoteroTypes: Readonly<Record<PublicationType, string>> = {
  journal: "journalArticle",
  conference: "conferencePaper",
  workshop: "conferencePaper",
  demo: "conferencePaper",
  chapter: "bookSection",
  thesis: "thesis",
  report: "report",
  preprint: "preprint",
  book: "book",
  patent: "patent",
  dataset: "dataset",
  software: "computerProgram",
  other: "document",
};

/**
 * What the page of a work tells Google Scholar and Zotero about it (Google Scholar's inclusion guidelines for
 * webmasters): one tag an author, in order; the date in full or the year alone; a PDF only from beside the page.
 */
export function citationTags(work: Work): readonly MetaTag[] {
  const { type, pages, doi, arxiv, keywords } = work;
  const tags: readonly Tag[] = [
    ["citation_title", plainRuns(work.title)],
    ...authorTags(work),
    ["citation_publication_date", scholarDate(work.date)],
    ...venueTag(work),
    ["citation_volume", work.volume],
    [type === "report" ? "citation_technical_report_number" : "citation_issue", work.number],
    ["citation_firstpage", pages?.first],
    ["citation_lastpage", pages?.last],
    ["citation_publisher", type === "thesis" || type === "report" ? null : work.publisher],
    ["citation_doi", doi],
    ["citation_arxiv_id", arxiv],
    ["citation_abstract", work.abstract],
    ["citation_keywords", keywords.join("; ")],
    ["citation_language", work.lang],
    ["citation_pdf_url", work.pdf],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/**
 * One tag an author. Zotero takes the name of a lone author for two people when there are spaces on both sides of its
 * comma, so those behind it are made ones that do not break.
 */
function authorTags({ authors }: Work): readonly Tag[] {
  const names = authors.map(({ name }) => sortName(name));
  const [lone = "", ...others] = names;
  const [family = "", given = ""] = lone.split(", ");
  const isSplit = others.length === 0 && family.includes(" ") && given.includes(" ");
  const told = isSplit ? [`${family}, ${given.replaceAll(" ", "\u00a0")}`] : names;
  return told.map((name) => ["citation_author", name]);
}

function venueTag({ type, venue, publisher }: Work): readonly Tag[] {
  const name = venueTags[type];
  const isIssued = type === "thesis" || type === "report";
  const place = isIssued ? (publisher ?? venue) : venue;
  return name === undefined || place === null ? [["dc:type", zoteroTypes[type]]] : [[name, place]];
}

/** "2010/5/12 if available, or the year alone": a month is dropped rather than a day made up. */
function scholarDate(date: string | null): string | null {
  const [year = null, month, day] = date?.split("-") ?? [];
  return day === undefined ? year : `${year}/${Number(month)}/${Number(day)}`;
}

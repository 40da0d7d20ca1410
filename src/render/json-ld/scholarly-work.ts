import { isPerson, spokenName } from "../../citation/name/name.ts";
import { plainRuns } from "../../citation/runs.ts";
import type { PublicationType, Work, WorkAuthor } from "../../citation/work.ts";
import type { Location } from "../../site/site.ts";
import { ownerId } from "./owner.ts";
import { named, type Thing } from "./thing.ts";

const types: Readonly<Record<PublicationType, string>> = {
  conference: "ScholarlyArticle",
  journal: "ScholarlyArticle",
  workshop: "ScholarlyArticle",
  preprint: "ScholarlyArticle",
  demo: "ScholarlyArticle",
  thesis: "Thesis",
  chapter: "Chapter",
  book: "Book",
  report: "Report",
  patent: "CreativeWork",
  dataset: "Dataset",
  software: "SoftwareSourceCode",
  other: "CreativeWork",
};

/** A work, with all its authors in order; the owner is the person the home page tells of. */
export function scholarlyWork(work: Work, location: Location): Thing {
  const { type, title, authors, doi, arxiv, page, status, pdf } = work;
  const kind = types[type];
  const name = plainRuns(title);
  return {
    "@type": kind,
    "@id": page,
    url: page,
    name,
    headline: kind === "ScholarlyArticle" ? name : null,
    author: authors.map((author) => authorThing(author, location)),
    datePublished: status === null ? work.date : null,
    dateCreated: status === null ? null : work.date,
    creativeWorkStatus: type === "preprint" ? (status ?? "Preprint") : status,
    isPartOf: container(work),
    ...pagination(work),
    ...(type === "report" ? { reportNumber: work.number } : {}),
    publisher: named("Organization", work.publisher),
    identifier: doi && { "@type": "PropertyValue", propertyID: "DOI", value: doi },
    sameAs: [
      ...(doi ? [`https://doi.org/${encodeURI(doi)}`] : []),
      ...(arxiv ? [`https://arxiv.org/abs/${arxiv}`] : []),
    ],
    encoding: pdf && { "@type": "MediaObject", encodingFormat: "application/pdf", contentUrl: pdf },
    award: work.award,
    abstract: work.abstract,
    keywords: work.keywords,
    inLanguage: work.lang,
  };
}

function authorThing({ name, isOwner, url }: WorkAuthor, location: Location): Thing {
  const type = !isPerson(name) && name.isGroup ? "Organization" : "Person";
  const known = isOwner ? { "@id": ownerId(location) } : { url };
  return { "@type": type, ...known, name: spokenName(name) };
}

/** What a work appeared in: of a journal the issue, its volume and the journal, one inside the other. */
function container({ type, venue, volume, number }: Work): Thing | null {
  if (venue === null) return null;
  if (type === "chapter") return { "@type": "Book", name: venue };
  if (type !== "journal") return { "@type": "CreativeWork", name: venue };
  const journal: Thing = { "@type": "Periodical", name: venue };
  const whole =
    volume === null ? journal : { "@type": "PublicationVolume", volumeNumber: volume, isPartOf: journal };
  return number === null ? whole : { "@type": "PublicationIssue", issueNumber: number, isPartOf: whole };
}

/** Only articles, chapters and reports have pages in schema.org's eyes. */
function pagination({ type, pages }: Work): Thing {
  if (pages === null || !/^(?:ScholarlyArticle|Chapter|Report)$/.test(types[type])) return {};
  return pages.last === null ? { pagination: pages.first } : { pageStart: pages.first, pageEnd: pages.last };
}

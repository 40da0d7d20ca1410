import { remembered } from "../memo.ts";
import { isPerson, joined, type Name } from "./name/name.ts";
import { plainRuns } from "./runs.ts";
import type { PublicationType, Work } from "./work.ts";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Item types of CSL 1.0.2, appendix III. Zotero refuses a whole file for one "software" in it, so that is a genre. */
const types: Readonly<Record<PublicationType, string>> = {
  conference: "paper-conference",
  workshop: "paper-conference",
  demo: "paper-conference",
  journal: "article-journal",
  preprint: "article",
  thesis: "thesis",
  chapter: "chapter",
  book: "book",
  report: "report",
  patent: "patent",
  dataset: "dataset",
  software: "document",
  other: "document",
};

/** Types whose number is an issue of what they appeared in. */
const withIssues: ReadonlySet<PublicationType> = new Set(["journal", "conference", "workshop", "demo"]);

/** A work as an item of CSL-JSON (Citation Style Language 1.0.2), what Zotero, Pandoc and citeproc exchange. */
export function cslItem(work: Work): { readonly [key: string]: Json } {
  const { key, type, venue, number, arxiv, pages, doi, lang, keywords } = work;
  const isArxiv = type === "preprint" && arxiv !== null;
  return present({
    id: key,
    type: types[type],
    title: plainRuns(work.title),
    author: authorsOf(work),
    issued: work.date && { "date-parts": [work.date.split("-").map(Number)] },
    "container-title": type === "thesis" ? null : venue,
    genre: type === "software" ? "Software" : null,
    publisher: work.publisher ?? (isArxiv ? "arXiv" : type === "thesis" ? venue : null),
    volume: work.volume,
    [withIssues.has(type) ? "issue" : "number"]: number ?? (isArxiv ? `arXiv:${arxiv}` : null),
    page: pages && [pages.first, pages.last].filter((end) => end !== null).join("-"),
    status: work.status,
    DOI: doi,
    URL: work.url,
    abstract: work.abstract,
    keyword: keywords.length > 0 ? keywords.join(", ") : null,
    language: lang,
  });
}

/** Works as a CSL-JSON file. */
export function cslJson(works: readonly Work[]): string {
  return works.length === 0 ? "[]\n" : `[\n${works.map((work) => itemText(work)).join(",\n")}\n]\n`;
}

const itemText = remembered((work: Work) => JSON.stringify(cslItem(work), null, 2).replace(/^/gm, "  "));

/** CSL has no "et al."; a last author called "others" is what citeproc prints so. */
function authorsOf({ authors, others }: Work): Json {
  const names = authors.map(({ name }) => cslName(name));
  return others ? [...names, { literal: "others" }] : names;
}

/** Particles and suffix in the way every processor finds them by itself; Zotero drops them from keys of their own. */
function cslName(name: Name): Json {
  if (!isPerson(name)) return { literal: name.whole };
  const { family, given, particle, suffix } = name;
  const all = suffix === "" ? given : `${given}, ${suffix}`;
  return { family: joined(particle, family), ...(all === "" ? {} : { given: all }) };
}

/** The keys that have a value. */
function present(values: Readonly<Record<string, Json | null>>): { readonly [key: string]: Json } {
  const entries = Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}

import { splitName } from "../../src/citation/name/split-name.ts";
import { runsOf } from "../../src/citation/runs.ts";
import type { Work } from "../../src/citation/work.ts";

/** What a test says of a work: names as they are written, a title as HTML. */
interface Said extends Partial<Omit<Work, "title" | "authors">> {
  readonly title?: string;
  readonly authors?: readonly string[];
}

/** A work of which nothing is known but what a test says, and a title, an author and a year. */
export function workOf({ title = "Sand", authors = ["Ada Quill"], ...more }: Said = {}): Work {
  return {
    key: "quill2025sand",
    type: "journal",
    title: runsOf(title),
    authors: authors.map((written) => ({ name: splitName(written), isOwner: false, url: null })),
    others: false,
    date: "2025",
    venue: null,
    publisher: null,
    volume: null,
    number: null,
    pages: null,
    doi: null,
    arxiv: null,
    category: null,
    status: null,
    award: null,
    abstract: null,
    keywords: [],
    lang: null,
    url: null,
    page: null,
    pdf: null,
    bibtex: null,
    changed: [],
    ...more,
  };
}

import { bibtex } from "../citation/bib-entry/bibtex.ts";
import { citationKeys, type Keyed } from "../citation/citation-key.ts";
import { coins } from "../citation/coins.ts";
import type { Work } from "../citation/work.ts";
import { remembered } from "../memo.ts";
import type { Entry } from "../parse/entry.ts";
import { addressOf } from "./addresses.ts";
import type { Citation } from "./citation.ts";
import { exportsBeside } from "./exports.ts";
import { newestFirst } from "./newest-first.ts";
import { type Library, workOf } from "./work-of.ts";

type Publication = Entry<"publications">;

/** How papers are cited, newest first: each once, whatever languages it is shown in. */
export function citationsOf(publications: readonly Publication[], library: Library): readonly Citation[] {
  const works = publications.toSorted(newestFirst).map((entry) => ({ entry, work: workOf(library, entry) }));
  const keys = citationKeys(works.map(({ entry, work }) => keyedBy(entry, work)));
  return works.map(({ entry, work }) => {
    const slug = entry.slug ?? "";
    return cite(work, slug, keys.get(slug) ?? slug, addressOf(entry, library));
  });
}

const keyedBy = remembered((entry: Publication, work: Omit<Work, "key">): Keyed => {
  const { title, authors, date, bibtex: own } = work;
  return {
    slug: entry.slug ?? "",
    title: title.map(({ text }) => text).join(""),
    first: authors[0]?.name ?? null,
    date,
    bibtex: own,
    key: entry.data.key[0] ?? null,
  };
});

const cite = remembered((work: Omit<Work, "key">, slug: string, key: string, address: string): Citation => {
  const keyed = { ...work, key };
  return {
    slug,
    work: keyed,
    bibtex: bibtex(keyed),
    coins: coins(keyed),
    exports: exportsBeside(address),
  };
});

import * as z from "zod";
import { dateView, imageView, link, rich } from "./text.ts";

/** One author: `self` is the site's owner, `marks` what stands behind the name, `url` a homepage. */
const authorView = z.object({
  name: z.string(),
  lang: z.string().nullable(),
  self: z.boolean(),
  marks: z.string(),
  url: z.string().nullable(),
});
export type AuthorView = z.infer<typeof authorView>;

/** The authors of a paper: a long list is folded, `others` says that the author wrote "et al.". */
const authorList = z.object({
  shown: z.array(authorView),
  folded: z.array(authorView),
  /** The owner's name as this paper writes it, when it is among the folded ones. */
  folded_self: z.string().nullable(),
  others: z.boolean(),
  legend: z.array(z.object({ mark: z.string(), meaning: z.string() })),
});
export type AuthorList = z.infer<typeof authorList>;

/** The addresses of the same data for other programs: BibTeX, RIS and CSL-JSON. */
export const exportsView = z.object({ bib: z.string(), ris: z.string(), json: z.string() });
export type ExportsView = z.infer<typeof exportsView>;

/** How often a paper is cited, as `source` said on that date. */
const citedView = z.object({ count: z.number(), date: dateView, source: z.string() });
export type CitedView = z.infer<typeof citedView>;

/** A publication, as lists and its own page show it. */
export const paper = z.object({
  slug: z.string(),
  address: z.string(),
  title: rich,
  authors: authorList,
  date: dateView.nullable(),
  type: z.string().nullable(),
  type_label: z.string().nullable(),
  status: z.string().nullable(),
  status_label: z.string().nullable(),
  venue: rich.nullable(),
  venue_short: rich.nullable(),
  /** The website of the venue, and the colour of its short name as CSS writes it. */
  venue_url: z.string().nullable(),
  venue_colour: z.string().nullable(),
  /** Volume, issue, pages, publisher: what follows the venue. */
  details: z.string().nullable(),
  award: rich.nullable(),
  selected: z.boolean(),
  /** Null when nobody knows, nobody cites it, or it is not to be told. */
  cited: citedView.nullable(),
  links: z.array(link),
  image: imageView.nullable(),
  abstract: rich.nullable(),
  summary: rich.nullable(),
  notes: rich.nullable(),
  tags: z.array(z.string()),
  area: z.array(z.string()),
  /** What a list can be chosen by and this paper is found by, with spaces between: `year:2024 area:cs.cv`. */
  keys: z.string(),
  /** The author's own BibTeX, else an entry made of what is known. */
  bibtex: z.string().nullable(),
  exports: exportsView.nullable(),
  /** An OpenURL ContextObject for the title of `<span class="Z3988">`: by it Zotero reads lists of papers. */
  coins: z.string().nullable(),
  /** Whether the CV may show it. */
  cv: z.boolean(),
});
export type Paper = z.infer<typeof paper>;

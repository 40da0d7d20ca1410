import * as z from "zod";
import { sitePath } from "./address.ts";
import { authors } from "./author/author.ts";
import { singleDate } from "./date/date.ts";
import type { WrittenDate } from "./date/read-date.ts";
import { fault } from "./fault.ts";
import { acl, arxiv, doi, openreview } from "./identifier.ts";
import { image } from "./image.ts";
import { links } from "./links.ts";
import { listOf, optional } from "./optional.ts";
import { markdownText, plainText } from "./text.ts";

/** What a paper is; the names are close to BibTeX and CSL. */
export const publicationTypes = [
  "conference",
  "journal",
  "preprint",
  "workshop",
  "thesis",
  "chapter",
  "book",
  "report",
  "patent",
  "dataset",
  "software",
  "demo",
  "other",
] as const;

/** How far a paper has come. */
export const publicationStatuses = [
  "published",
  "accepted",
  "to appear",
  "submitted",
  "in preparation",
  "preprint",
] as const;

const fields = z.strictObject({
  title: markdownText.meta({ description: "Title; a text. Put it in quotes when it has a colon" }),
  authors: authors.meta({
    description: "Names in order; * for equal contribution, † or ✉ for the corresponding author",
  }),
  date: optional(singleDate).meta({
    description: "When it appeared, as far as known: 2025, 2025-05 or 2025-05-03",
  }),
  year: optional(singleDate).meta({ description: "The same as date, for those who know only the year" }),
  venue: optional(markdownText).meta({ description: "Journal or conference in full" }),
  venue_short: optional(markdownText).meta({ description: "Its short name: ICLR" }),
  type: optional(z.enum(publicationTypes)).meta({ description: "Kind of publication" }),
  status: optional(z.enum(publicationStatuses)).meta({
    description: "How far it has come, if not published",
  }),
  award: optional(markdownText).meta({ description: "Oral, Best Paper, …" }),
  selected: z.boolean().default(false).meta({ description: "Show it on the home page" }),
  volume: optional(plainText).meta({ description: "Volume of the journal" }),
  number: optional(plainText).meta({ description: "Issue of the journal, or number of the report" }),
  pages: optional(plainText).meta({ description: "Pages: 45–67" }),
  publisher: optional(markdownText).meta({ description: "Publisher, university or institution" }),
  doi: optional(doi).meta({ description: "Digital object identifier: 10.1109/…" }),
  arxiv: optional(arxiv).meta({ description: "arXiv identifier: 2410.05258" }),
  openreview: optional(openreview).meta({ description: "OpenReview forum identifier" }),
  acl: optional(acl).meta({ description: "ACL Anthology identifier: 2023.acl-long.1" }),
  links: links
    .default({})
    .meta({ description: "Label to address: paper, pdf, code, project, video, slides, …" }),
  image: optional(image).meta({ description: "Teaser: a picture, or a short film (mp4, webm)" }),
  abstract: optional(markdownText).meta({
    description: "Abstract; else the text below the frontmatter is the abstract",
  }),
  summary: optional(markdownText).meta({ description: "One sentence on what it shows" }),
  tags: listOf(plainText).meta({ description: "Keywords" }),
  area: listOf(plainText).meta({ description: "Field, such as arXiv's cs.CV" }),
  bibtex: optional(plainText).meta({ description: "Your own BibTeX entry, shown as it is" }),
  permalink: optional(sitePath).meta({
    description: "Address of its page, if not /publications/<file name>/",
  }),
  redirect_from: listOf(sitePath).meta({ description: "Old addresses that should lead here" }),
  draft: z.boolean().default(false).meta({ description: "Leave it out" }),
});

/** One paper: the frontmatter of a file in `content/publications/`. `year` and `date` are one thing afterwards. */
export const publication = fields.transform(({ year, ...paper }, ctx) => {
  if (year && paper.date && !agree(year, paper.date))
    fault(
      ctx,
      "conflict",
      `year ${year.start} and date ${paper.date.start} do not agree`,
      "keep one of the two",
      ["year"],
    );
  return { ...paper, date: paper.date ?? year };
});

function agree(year: WrittenDate, date: WrittenDate): boolean {
  return date.start.startsWith(year.start);
}

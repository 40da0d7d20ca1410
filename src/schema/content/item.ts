import * as z from "zod";
import { type Address, address, sitePath } from "./address.ts";
import { dateOrRange } from "./date/date.ts";
import { image } from "./image.ts";
import { links } from "./links.ts";
import { listOf, optional } from "./optional.ts";
import { localName, type MarkdownText, markdownText, plainText } from "./text.ts";

/** One bullet, with bullets of its own. */
export interface Point {
  readonly text: MarkdownText;
  readonly points: readonly Point[];
}

const nested = z.strictObject({
  text: markdownText.meta({ description: "The bullet itself" }),
  get points() {
    return points.meta({ description: "Bullets below it" });
  },
});

const points: z.ZodType<readonly Point[]> = z
  .array(z.union([markdownText.transform((text): Point => ({ text, points: [] })), nested]))
  .default([]);

/** Somebody named in an entry, and what they were in it: advisor, mentor, host. */
export interface Companion {
  readonly name: Readonly<Record<string, string>>;
  readonly role: string | null;
  readonly url: Address | null;
}

const companion = z.union([
  localName.transform((name): Companion => ({ name, role: null, url: null })),
  z.strictObject({
    name: localName.meta({ description: "Their name" }),
    role: optional(plainText).meta({ description: "What they were in it: advisor, mentor, host" }),
    url: optional(address).meta({ description: "Their homepage" }),
  }),
]);

/** A paper named by its file name; marked by `kind`, so that reading can collect every mention of one. */
export interface PaperMention {
  readonly kind: "paper";
  readonly slug: string;
}

const paperMention = plainText.transform(
  (slug): PaperMention => ({ kind: "paper", slug: slug.replace(/\.md$/, "") }),
);

/** What any dated thing in a life may have: a degree, a post, a talk, a prize. */
export const itemFields = {
  title: optional(markdownText).meta({ description: "What it is, in a few words" }),
  date: optional(dateOrRange).meta({
    description: "2025, 2025-05, 2025-05-03, 2023 – 2025 or 2023 – present",
  }),
  organisation: optional(markdownText).meta({ description: "Where: university, company, conference" }),
  place: optional(markdownText).meta({ description: "City, country" }),
  people: listOf(companion).meta({ description: "People with a role: advisor, mentor, …" }),
  text: optional(markdownText).meta({ description: "A sentence or two" }),
  points: points.meta({ description: "Bullets, nested as deep as you like" }),
  publications: listOf(paperMention).meta({ description: "File names of papers that belong to it" }),
  links: links.default({}).meta({ description: "Label to address: slides, video, code, …" }),
  image: optional(image).meta({ description: "Picture or short film: its path, or `{ src, alt }`" }),
  tags: listOf(plainText).meta({ description: "Keywords" }),
  cv: z.boolean().default(true).meta({ description: "`false` leaves it out of the CV" }),
} as const;

/** What an entry with a file or a list item of its own may have besides. */
export const entryFields = {
  ...itemFields,
  permalink: optional(sitePath).meta({ description: "Address of its page" }),
  redirect_from: listOf(sitePath).meta({ description: "Old addresses that should lead here" }),
  draft: z.boolean().default(false).meta({ description: "Leave it out" }),
} as const;

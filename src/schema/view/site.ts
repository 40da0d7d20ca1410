import * as z from "zod";
import { words } from "../words.ts";
import { item } from "./item.ts";
import { exportsView, paper } from "./paper.ts";
import { imageView, link, nameView, rich } from "./text.ts";

/** Who the site is about, as every page shows it. */
export const profileView = z.object({
  name: z.string(),
  /** The same name in other scripts. */
  other_names: z.array(nameView),
  initials: z.string(),
  pronouns: z.string().nullable(),
  role: rich.nullable(),
  affiliations: z.array(z.object({ name: rich, department: rich.nullable(), url: z.string().nullable() })),
  status: rich.nullable(),
  photo: imageView.nullable(),
  location: rich.nullable(),
  interests: z.array(rich),
  /** E-mail addresses, each cut at the @ and told in words, so that harvesters miss them. */
  emails: z.array(z.object({ user: z.string(), host: z.string() })),
  links: z.array(link),
});
export type ProfileView = z.infer<typeof profileView>;

/** One entry of the menu; `current` on the page it leads to and on the pages below. */
const navigationItem = z.object({ title: z.string(), url: z.string(), current: z.boolean() });

/** What every template sees as `site`. */
export const siteView = z.object({
  title: z.string(),
  url: z.string().nullable(),
  lang: z.string(),
  home: z.string(),
  feed: z.string().nullable(),
  /** The files of all publications; null without any. */
  exports: exportsView.nullable(),
  /** The author's own favicon, or null. */
  icon: z.string().nullable(),
  accent: z.number(),
  /** The style sheet, ready to stand in the page. */
  styles: rich,
  words,
});
export type SiteView = z.infer<typeof siteView>;

/** What every template sees as `page`: the page being made. */
export const pageView = z.object({
  kind: z.enum(["home", "publications", "publication", "collection", "entry", "page", "not-found"]),
  title: z.string(),
  description: z.string().nullable(),
  address: z.string(),
  /** Absolute address, or null while the site has no url. */
  canonical: z.string().nullable(),
  image: z.string().nullable(),
  /** What search engines and reference managers read of a paper. */
  meta: z.array(z.object({ name: z.string(), content: z.string() })),
  /** The same for schema.org, as JSON that can stand in a script element; null where there is nothing to say. */
  json_ld: rich.nullable(),
  navigation: z.array(navigationItem),
  /** The same page in every language that has it, this one included; empty when no other has. */
  languages: z.array(
    z.object({
      lang: z.string(),
      name: z.string(),
      url: z.string(),
      canonical: z.string().nullable(),
      current: z.boolean(),
    }),
  ),
});
export type PageView = z.infer<typeof pageView>;

/** A section of the home page: `kind` says which of text, papers and items it holds. */
export const homeSection = z.object({
  id: z.string(),
  kind: z.enum(["about", "text", "publications", "collection", "timeline"]),
  title: rich,
  body: rich.nullable(),
  papers: z.array(paper),
  items: z.array(item),
  /** Items that are a line of text and nothing else. */
  lines: z.array(rich),
  /** Where the rest is, when the section shows a choice. */
  more: z.object({ title: z.string(), url: z.string() }).nullable(),
});
export type HomeSection = z.infer<typeof homeSection>;

/** The papers of one year; `year` is null for those without a date. */
export const paperGroup = z.object({
  year: z.string().nullable(),
  title: z.string(),
  papers: z.array(paper),
});
export type PaperGroup = z.infer<typeof paperGroup>;

import * as z from "zod";
import { words } from "../words.ts";
import { item } from "./item.ts";
import { exportsView, paper } from "./paper.ts";
import { emailView, imageView, nameView, profileLink, rich } from "./text.ts";

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
  emails: z.array(emailView),
  links: z.array(profileLink),
});
export type ProfileView = z.infer<typeof profileView>;

/** One entry of the menu; `current` on the page it leads to and on the pages below. */
const navigationItem = z.object({ title: z.string(), url: z.string(), current: z.boolean() });

/** Icons for pages (`| html`), drawn in the colour of the text around them; the last three are for colour schemes. */
const pageIcons = z.object({
  mail: rich.nullable(),
  location: rich.nullable(),
  feed: rich.nullable(),
  search: rich.nullable(),
  copy: rich.nullable(),
  check: rich.nullable(),
  auto: rich.nullable(),
  light: rich.nullable(),
  dark: rich.nullable(),
});
export type PageIcons = z.infer<typeof pageIcons>;

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
  icons: pageIcons,
  accent: z.number(),
  /** The colours of the page, for what browsers draw around it. */
  ground: z.object({ light: z.string(), dark: z.string() }),
  /** The style sheet, ready to stand in the page. */
  styles: rich,
  /** The script, ready to stand in the page. */
  script: rich,
  /** Addresses of the fonts that every page needs, to be fetched at once; their CSS is in `styles`. */
  fonts: z.array(z.string()),
  words,
});
export type SiteView = z.infer<typeof siteView>;

/** What every template sees as `page`: the page being made. */
export const pageView = z.object({
  kind: z.enum(["home", "publications", "publication", "collection", "entry", "cv", "page", "not-found"]),
  title: z.string(),
  description: z.string(),
  address: z.string(),
  /** Absolute address, or null while the site has no url. */
  canonical: z.string().nullable(),
  image: z.string().nullable(),
  /** Where the policy of the page will stand: what the page may load and run (Content Security Policy). */
  policy: z.string(),
  /** Rules of style for this page alone, ready to stand in the page. */
  styles: rich.nullable(),
  /** A script for this page besides the one of the site, ready to stand in the page. */
  script: rich.nullable(),
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

/** What a list of papers can be chosen by: its options have a `key` that papers bear, too (`paper.keys`). */
export const facet = z.object({
  name: z.enum(["year", "type", "area", "tag"]),
  title: z.string(),
  options: z.array(z.object({ key: z.string(), title: z.string(), count: z.number() })),
});
export type FacetView = z.infer<typeof facet>;

/** The papers of one year, type or area, under a heading with this id. */
export const paperGroup = z.object({
  id: z.string(),
  title: z.string(),
  papers: z.array(paper),
});
export type PaperGroup = z.infer<typeof paperGroup>;

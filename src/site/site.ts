import type { PrivateField } from "../schema/content/cv.ts";
import type { CvView } from "../schema/view/cv.ts";
import type { Item } from "../schema/view/item.ts";
import type { ExportsView, Paper } from "../schema/view/paper.ts";
import type { HomeSection, PageIcons, ProfileView } from "../schema/view/site.ts";
import type { Rich } from "../schema/view/text.ts";
import type { Range, Source } from "../source.ts";
import type { Language } from "../words/language.ts";
import type { Citation } from "./citation.ts";
import type { Claim } from "./claims.ts";
import type { Grouping } from "./paper-groups.ts";
import type { Theme } from "./theme.ts";

/** One entry of the menu. */
export interface MenuItem {
  readonly title: string;
  readonly url: string;
}

/** Names that may be used somewhere: those that make sense, and those among them that have content. */
export interface Names {
  readonly known: readonly string[];
  readonly present: readonly string[];
}

/** Where the site will be: `url` ends in `/` and includes `base`; null while nobody has said. */
export interface Location {
  readonly url: string | null;
  /** The path the site lives under: `/` or `/repo/`. */
  readonly base: string;
}

/** A list of entries with an address of its own: `/news/`. */
export interface CollectionList {
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly items: readonly Item[];
}

/** A page of the author's own. */
export interface OwnPage {
  readonly slug: string;
  readonly address: string;
  readonly title: Rich;
  readonly description: Rich | null;
  readonly body: Rich | null;
}

/** The CV, and the address of its page. */
export interface CvPage {
  readonly address: string;
  readonly view: CvView;
  /** The PDF that is to be made of it; null for none. */
  readonly pdf: CvPdf | null;
  /** More PDFs that are to be made, with other things on them. */
  readonly variants: readonly CvVariant[];
}

/** A PDF besides the usual one. */
export interface CvVariant {
  readonly title: string;
  readonly pdf: CvPdf;
  readonly view: CvView;
}

/** A PDF that is to be made of the CV. */
export interface CvPdf {
  readonly address: string;
  readonly design: "classic" | "modern";
  readonly paper: "a4" | "letter";
  /** Whether the settings ask for it; without a word about it, it is made where that can be done. */
  readonly isAsked: boolean;
}

/** The CV as a JSON Resume, and what it tells that pages hide from harvesters. */
export interface ResumeFile {
  readonly address: string;
  readonly tells: readonly PrivateField[];
}

/** Everything pages and files are made of, in one language: linked, sorted, addressed. */
export interface Site {
  readonly lang: string;
  readonly language: Language;
  /** What the language calls itself; its tag, when Offprint does not speak it. */
  readonly languageName: string;
  /** The tags of all languages, the main one first. */
  readonly languages: readonly string[];
  readonly prefix: string;
  readonly title: string;
  readonly description: string | null;
  readonly location: Location;
  readonly domain: string | null;
  /** Address of the author's favicon. */
  readonly icon: string | null;
  /** Icons that any page may use. */
  readonly icons: PageIcons;
  /** Address of the page for addresses that do not exist; null in all but the main language, and when the author has one. */
  readonly notFound: string | null;
  readonly theme: Theme;
  readonly profile: ProfileView;
  readonly home: readonly HomeSection[];
  readonly papers: readonly Paper[];
  /** What the list of papers is grouped by. */
  readonly grouping: Grouping;
  /** How the papers are cited: the same in every language. */
  readonly citations: readonly Citation[];
  /** Where the files of all publications stand; null without any. */
  readonly exports: ExportsView | null;
  readonly collections: readonly CollectionList[];
  readonly pages: readonly OwnPage[];
  /** Null when there is none, or the author has written one. */
  readonly cv: CvPage | null;
  /** Null without a CV of ours, and when the author wants none. */
  readonly resume: ResumeFile | null;
  readonly menu: readonly MenuItem[];
  /** Address of the feed; null without a url, or without anything dated to put into it. */
  readonly feed: string | null;
  readonly redirects: readonly Redirect[];
  /** The pages that entries and lists ask for. */
  readonly claims: readonly Claim[];
  /** Names the settings may use for sections and pages. */
  readonly names: { readonly home: Names; readonly cv: Names; readonly menu: Names };
}

/** An old address that leads to the one a page has now, and who asked for it. */
export interface Redirect extends Range {
  readonly from: string;
  readonly to: string;
  /** The title of the page it leads to. */
  readonly title: string;
  readonly source: Source;
}

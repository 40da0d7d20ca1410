import type { MetaTag } from "../citation/citation-tags.ts";
import type { FacetView, PageView } from "../schema/view/site.ts";
import type { Scope } from "../schema/view/templates.ts";
import { shorten } from "../site/shorten.ts";
import type { Step } from "./json-ld/page-things.ts";
import type { Thing } from "./json-ld/thing.ts";

/** A page to be rendered: its kind, what its template sees, and what the layout says about it. */
export interface Page {
  /** What the page is in every language: the same page of another language has the same key. */
  readonly key: string;
  readonly address: string;
  /** Also the name of its template. */
  readonly kind: PageView["kind"];
  readonly title: string;
  readonly description: string | null;
  readonly image: string | null;
  /** What the list on the page can be chosen by. */
  readonly facets: readonly FacetView[];
  /** The list the page belongs to; null for the pages right below the home page. */
  readonly list: Step | null;
  /** What it tells search engines and reference managers of a paper. */
  readonly meta: readonly MetaTag[];
  /** What it is about, in the words of schema.org. */
  readonly things: readonly Thing[];
  readonly scope: Readonly<Record<string, unknown>>;
}

type About<K extends Page["kind"]> = Pick<Page, "key" | "address" | "title" | "description"> &
  Partial<typeof nothingMore> & { readonly scope: Scope<K> };

/** What most pages lack. */
const nothingMore: Pick<Page, "image" | "facets" | "list" | "meta" | "things"> = {
  image: null,
  facets: [],
  list: null,
  meta: [],
  things: [],
};

/** Sees to it that a page has all its template asks for. */
export function makePage<K extends Page["kind"]>(kind: K, about: About<K>): Page {
  return { ...nothingMore, ...about, kind };
}

/** The beginning of a text, as search engines show it. */
export function summaryOf(text: string | null): string | null {
  return text === null || text === "" ? null : shorten(text, 160);
}

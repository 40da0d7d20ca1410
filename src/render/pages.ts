import { citationTags, type MetaTag } from "../citation/citation-tags.ts";
import type { Work } from "../citation/work.ts";
import { remembered } from "../memo.ts";
import type { Paper } from "../schema/view/paper.ts";
import type { FacetView, PageView } from "../schema/view/site.ts";
import type { Scope } from "../schema/view/templates.ts";
import { listAddress } from "../site/addresses.ts";
import { facetsOf } from "../site/facets.ts";
import { stillOf } from "../site/image-of.ts";
import { paperGroups } from "../site/paper-groups.ts";
import { shorten } from "../site/shorten.ts";
import type { CollectionList, CvPage, Location, OwnPage, Site } from "../site/site.ts";
import { profilePage } from "./json-ld/owner.ts";
import { blogPosting, publicationList, type Step } from "./json-ld/page-things.ts";
import { scholarlyWork } from "./json-ld/scholarly-work.ts";
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

/** Every page of a site in one language, in a fixed order. */
export function pagesOf(site: Site): readonly Page[] {
  return [
    homePage(site),
    ...(site.papers.length > 0 ? [publicationsPage(site)] : []),
    ...publicationPages(site),
    ...site.collections.flatMap((list) => collectionPages(list, site)),
    ...(site.cv === null ? [] : [cvPage(site.cv, site)]),
    ...site.pages.map(ownPage),
    ...(site.notFound === null ? [] : [notFoundPage(site.notFound, site)]),
  ];
}

function homePage(site: Site): Page {
  const { prefix, title, description, profile, home } = site;
  const about = home.find(({ kind }) => kind === "about")?.body?.text ?? null;
  return make("home", {
    key: "home",
    address: `${prefix}/`,
    title: [title, ...profile.other_names.map(({ text }) => text)].join(" "),
    description: description ?? summaryOf(about),
    image: stillOf(profile.photo),
    things: [profilePage(site)],
    scope: { sections: [...home] },
  });
}

function publicationsPage(site: Site): Page {
  const { papers, language, grouping } = site;
  const heading = language.words.publications;
  const facets = facetsOf(papers, language);
  return make("publications", {
    key: "publications",
    address: listAddress("publications", site),
    title: heading,
    description: null,
    facets,
    things: [publicationList(papers, heading, site)],
    scope: {
      groups: paperGroups(papers, grouping, language),
      grouped_by: language.words[grouping],
      ...{ facets, count: papers.length },
    },
  });
}

/** Google Scholar wants a work on one page only: that of the main language. */
function publicationPages(site: Site): readonly Page[] {
  const { papers, citations, language, lang, languages, location } = site;
  const works = new Map(citations.map(({ slug, work }) => [slug, work]));
  const list = stepTo(language.words.publications, listAddress("publications", site));
  const hasChoice = facetsOf(papers, language).length > 0;
  return papers.map((paper) => {
    const work = works.get(paper.slug);
    const told = work ? toldOf(work, location, lang === languages[0]) : nothingTold;
    return publicationPage(paper, told, list, hasChoice);
  });
}

/** The same step for the same words, so that pages below it can be remembered. */
const stepTo = remembered((name: string, address: string): Step => ({ name, address }));

type Told = Pick<Page, "meta" | "things">;

const nothingTold: Told = { meta: [], things: [] };

const toldOf = remembered(
  (work: Work, location: Location, isMain: boolean): Told => ({
    meta: isMain ? citationTags(work) : [],
    things: [scholarlyWork(work, location)],
  }),
);

/** The same page while the paper and what is told of it are the same. */
const publicationPage = remembered((paper: Paper, told: Told, list: Step, hasChoice: boolean): Page => {
  return make("publication", {
    ...told,
    list,
    key: `publications/${paper.slug}`,
    address: paper.address,
    title: paper.title.text,
    description: summaryOf(paper.summary?.text ?? paper.abstract?.text ?? null),
    image: stillOf(paper.image),
    scope: { paper, list: hasChoice ? list.address : null },
  });
});

function collectionPages({ name, title, address, items }: CollectionList, site: Site): readonly Page[] {
  const collection = { name, title, address };
  const list = make("collection", {
    key: name,
    address,
    title,
    description: null,
    scope: { collection, items: [...items] },
  });
  const own = items.flatMap((item) => {
    if (item.address === null) return [];
    const description = summaryOf(item.summary?.text ?? item.text?.text ?? item.body?.text ?? null);
    const heading = item.title?.text ?? title;
    const about = {
      key: `${name}/${item.slug}`,
      address: item.address,
      title: heading,
      description,
      image: stillOf(item.image),
      list: { name: title, address },
      things: name === "posts" ? [blogPosting(item, heading, site)] : [],
    };
    return [make("entry", { ...about, scope: { collection, item } })];
  });
  return [list, ...own];
}

function cvPage({ address, view }: CvPage, { language, profile }: Site): Page {
  return make("cv", {
    key: "cv",
    address,
    title: language.words.cv,
    description: null,
    image: stillOf(profile.photo),
    scope: { cv: view },
  });
}

function ownPage({ slug, address, title, description, body }: OwnPage): Page {
  return make("page", {
    key: `pages/${slug}`,
    address,
    title: title.text,
    description: summaryOf(description?.text ?? body?.text ?? null),
    scope: { title, body: body ?? { html: "", text: "", lang: null } },
  });
}

function notFoundPage(address: string, { language }: Site): Page {
  return make("not-found", {
    key: "not-found",
    address,
    title: language.words.not_found,
    description: null,
    scope: {},
  });
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
function make<K extends Page["kind"]>(kind: K, about: About<K>): Page {
  return { ...nothingMore, ...about, kind };
}

/** The beginning of a text, as search engines show it. */
function summaryOf(text: string | null): string | null {
  return text === null || text === "" ? null : shorten(text, 160);
}

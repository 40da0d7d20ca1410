import type { Paper } from "../schema/view/paper.ts";
import type { FacetView, PageView } from "../schema/view/site.ts";
import type { Scope } from "../schema/view/templates.ts";
import { listAddress } from "../site/addresses.ts";
import { facetsOf } from "../site/facets.ts";
import { shorten } from "../site/shorten.ts";
import type { CollectionList, OwnPage, Site } from "../site/site.ts";
import { yearGroups } from "../site/year-groups.ts";

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
  readonly facets?: readonly FacetView[];
  readonly scope: Readonly<Record<string, unknown>>;
}

/** Every page of a site in one language, in a fixed order. */
export function pagesOf(site: Site): readonly Page[] {
  return [
    homePage(site),
    ...(site.papers.length > 0 ? [publicationsPage(site)] : []),
    ...site.papers.map(publicationPage),
    ...site.collections.flatMap(collectionPages),
    ...site.pages.map(ownPage),
    ...(site.notFound === null ? [] : [notFoundPage(site.notFound, site)]),
  ];
}

function homePage({ prefix, title, description, profile, home }: Site): Page {
  const about = home.find(({ kind }) => kind === "about")?.body?.text ?? null;
  return make("home", {
    key: "home",
    address: `${prefix}/`,
    title: [title, ...profile.other_names.map(({ text }) => text)].join(" "),
    description: description ?? summaryOf(about),
    image: profile.photo?.src ?? null,
    scope: { sections: [...home] },
  });
}

function publicationsPage(site: Site): Page {
  const { papers, language, title } = site;
  const heading = language.words.publications;
  const facets = facetsOf(papers, language);
  return make("publications", {
    key: "publications",
    address: listAddress("publications", site),
    title: heading,
    description: `${heading} · ${title}`,
    image: null,
    facets,
    scope: { groups: yearGroups(papers, language), facets, count: papers.length },
  });
}

function publicationPage(paper: Paper): Page {
  return make("publication", {
    key: `publications/${paper.slug}`,
    address: paper.address,
    title: paper.title.text,
    description: summaryOf(paper.summary?.text ?? paper.abstract?.text ?? null),
    image: paper.image?.src ?? null,
    scope: { paper },
  });
}

function collectionPages({ name, title, address, items }: CollectionList): readonly Page[] {
  const collection = { name, title, address };
  const list = make("collection", {
    key: name,
    address,
    title,
    description: null,
    image: null,
    scope: { collection, items: [...items] },
  });
  const own = items.flatMap((item) => {
    if (item.address === null) return [];
    const description = summaryOf(item.summary?.text ?? item.text?.text ?? item.body?.text ?? null);
    const about = {
      key: `${name}/${item.slug}`,
      address: item.address,
      title: item.title?.text ?? title,
      description,
      image: item.image?.src ?? null,
    };
    return [make("entry", { ...about, scope: { collection, item } })];
  });
  return [list, ...own];
}

function ownPage({ slug, address, title, description, body }: OwnPage): Page {
  return make("page", {
    key: `pages/${slug}`,
    address,
    title: title.text,
    description: summaryOf(description?.text ?? body?.text ?? null),
    image: null,
    scope: { title, body: body ?? { html: "", text: "", lang: null } },
  });
}

function notFoundPage(address: string, { language }: Site): Page {
  return make("not-found", {
    key: "not-found",
    address,
    title: language.words.not_found,
    description: null,
    image: null,
    scope: {},
  });
}

type About<K extends Page["kind"]> = Omit<Page, "kind" | "scope"> & { readonly scope: Scope<K> };

/** Sees to it that a page has all its template asks for. */
function make<K extends Page["kind"]>(kind: K, about: About<K>): Page {
  return { ...about, kind };
}

/** The beginning of a text, as search engines show it. */
function summaryOf(text: string | null): string | null {
  return text === null || text === "" ? null : shorten(text, 160);
}

import { listAddress } from "../site/addresses.ts";
import { facetsOf } from "../site/facets.ts";
import { stillOf } from "../site/image-of.ts";
import { paperGroups } from "../site/paper-groups.ts";
import type { CollectionList, CvPage, OwnPage, Site } from "../site/site.ts";
import { profilePage } from "./json-ld/owner.ts";
import { blogPosting, publicationList } from "./json-ld/page-things.ts";
import { makePage, type Page, summaryOf } from "./page.ts";
import { publicationPages } from "./publication-pages.ts";

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
  return makePage("home", {
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
  return makePage("publications", {
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

function collectionPages({ name, title, address, items }: CollectionList, site: Site): readonly Page[] {
  const collection = { name, title, address };
  const list = makePage("collection", {
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
    return [makePage("entry", { ...about, scope: { collection, item } })];
  });
  return [list, ...own];
}

function cvPage({ address, view }: CvPage, { language, profile }: Site): Page {
  return makePage("cv", {
    key: "cv",
    address,
    title: language.words.cv,
    description: null,
    image: stillOf(profile.photo),
    scope: { cv: view },
  });
}

function ownPage({ slug, address, title, description, body }: OwnPage): Page {
  return makePage("page", {
    key: `pages/${slug}`,
    address,
    title: title.text,
    description: summaryOf(description?.text ?? body?.text ?? null),
    scope: { title, body: body ?? { html: "", text: "", lang: null } },
  });
}

function notFoundPage(address: string, { language }: Site): Page {
  return makePage("not-found", {
    key: "not-found",
    address,
    title: language.words.not_found,
    description: null,
    scope: {},
  });
}

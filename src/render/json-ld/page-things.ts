import type { Item } from "../../schema/view/item.ts";
import type { Paper } from "../../schema/view/paper.ts";
import { absolute } from "../../site/location.ts";
import type { Location, Site } from "../../site/site.ts";
import { ownerId, picture } from "./owner.ts";
import type { Thing } from "./thing.ts";

/** So many papers a page tells machines of one by one; a longer list leaves it to the page of each, which leads to the list. */
const mostListed = 40;

/** The list of publications, by address and title; what more there is to say of each stands on its page. */
export function publicationList(papers: readonly Paper[], name: string, { location, lang }: Site): Thing {
  return {
    "@type": "CollectionPage",
    name,
    inLanguage: lang,
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: papers.length,
      itemListElement: (papers.length > mostListed ? [] : papers).map(({ address, title }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: title.text,
        url: absolute(address, location),
      })),
    },
  };
}

/** A post, by the owner of the site. */
export function blogPosting(post: Item, title: string, { location, lang, profile }: Site): Thing {
  const url = post.address && absolute(post.address, location);
  return {
    "@type": "BlogPosting",
    "@id": url,
    url,
    headline: title,
    datePublished: post.date?.iso,
    author: { "@type": "Person", "@id": ownerId(location), name: profile.name },
    image: post.image && picture(post.image.src, location),
    description: post.summary?.text,
    keywords: post.tags,
    inLanguage: lang,
  };
}

/** A page on the way from the home page to another. */
export interface Step {
  readonly name: string;
  readonly address: string;
}

/** The way from the home page to a page below it; nothing while the site has no url, for the addresses are the point. */
export function breadcrumbs(steps: readonly Step[], location: Location): readonly Thing[] {
  if (location.url === null || steps.length < 2) return [];
  const itemListElement = steps.map(({ name, address }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: absolute(address, location),
  }));
  return [{ "@type": "BreadcrumbList", itemListElement }];
}

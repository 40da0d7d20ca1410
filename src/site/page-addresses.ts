import { listAddress } from "./addresses.ts";
import type { Site } from "./site.ts";

/** The address of every page a visitor can be sent to, in a fixed order; the key is what the page is in every language. */
export function keyedAddresses(site: Site): readonly (readonly [key: string, address: string])[] {
  return [
    ["home", `${site.prefix}/`],
    ...(site.papers.length > 0 ? [["publications", listAddress("publications", site)] as const] : []),
    ...site.papers.map(({ slug, address }) => [`publications/${slug}`, address] as const),
    ...site.collections.flatMap(({ name, address, items }) => [
      [name, address] as const,
      ...items.flatMap((item) =>
        item.address === null ? [] : [[`${name}/${item.slug}`, item.address] as const],
      ),
    ]),
    ...(site.cv === null ? [] : [["cv", site.cv.address] as const]),
    ...site.pages.map(({ slug, address }) => [`pages/${slug}`, address] as const),
  ];
}

/** The addresses of every page a visitor can be sent to, in a fixed order. */
export function pageAddresses(site: Site): readonly string[] {
  return keyedAddresses(site).map(([, address]) => address);
}

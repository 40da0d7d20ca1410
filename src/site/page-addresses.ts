import { listAddress } from "./addresses.ts";
import type { Site } from "./site.ts";

/** The addresses of every page a visitor can be sent to, in a fixed order. */
export function pageAddresses(site: Site): readonly string[] {
  return [
    `${site.prefix}/`,
    ...(site.papers.length > 0 ? [listAddress("publications", site)] : []),
    ...site.papers.map(({ address }) => address),
    ...site.collections.flatMap(({ address, items }) => [
      address,
      ...items.flatMap((item) => item.address ?? []),
    ]),
    ...(site.cv === null ? [] : [site.cv.address]),
    ...site.pages.map(({ address }) => address),
  ];
}

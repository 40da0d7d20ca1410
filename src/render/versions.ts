import type { Site } from "../site/site.ts";
import type { Page } from "./page.ts";

/** A site in one language, and its pages. */
export interface Edition {
  readonly site: Site;
  readonly pages: readonly Page[];
}

/** A page in one language: the site it belongs to there, and its address. */
export interface Version {
  readonly site: Site;
  readonly address: string;
}

/** Every page in all the languages that have it, by the page's key; languages in the order of the editions. */
export function versionsOf(editions: readonly Edition[]): ReadonlyMap<string, readonly Version[]> {
  const versions = new Map<string, Version[]>();
  for (const { site, pages } of editions)
    for (const { key, address } of pages) {
      const known = versions.get(key) ?? [];
      if (known.push({ site, address }) === 1) versions.set(key, known);
    }
  return versions;
}

import type { Output } from "../output.ts";
import type { Site } from "../site/site.ts";
import { feed } from "./feed.ts";
import { hosting } from "./hosting.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** Every file of the sites (one a language, the main one first) that is neither a page nor a redirect. */
export function filesOfSites(sites: readonly Site[]): readonly Output[] {
  const [main] = sites;
  if (!main) return [];
  return [...sites.flatMap(feed), ...sitemap(sites), robots(main), ...hosting(main)];
}

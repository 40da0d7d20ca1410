import type { Output } from "../output.ts";
import type { Site } from "../site/site.ts";
import { feed } from "./feed.ts";
import { hosting } from "./hosting.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** Files an author may put into `public/` in place of ours. */
const replaceable: ReadonlySet<string> = new Set(["robots.txt", ".nojekyll"]);

/**
 * Every file of the sites (one a language, the main one first) that is neither a page nor a redirect, but for those
 * that one of the author's own files takes the place of.
 */
export function filesOfSites(
  sites: readonly Site[],
  publicFiles: readonly { readonly path: string }[],
): readonly Output[] {
  const [main] = sites;
  if (!main) return [];
  const files = [...sites.flatMap(feed), ...sitemap(sites), robots(main), ...hosting(main)];
  const own = new Set(publicFiles.map(({ path }) => path));
  return files.filter(({ path }) => !(replaceable.has(path) && own.has(path)));
}

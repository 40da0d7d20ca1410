import type { PlannedText } from "../output.ts";
import type { Site } from "../site/site.ts";
import { bibliographies } from "./bibliographies.ts";
import { feed } from "./feed.ts";
import { hosting } from "./hosting.ts";
import { resume } from "./resume.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** Files an author may put into `public/` in place of ours, besides bibliographies and JSON Resumes. */
const replaceable = ["robots.txt", ".nojekyll"];

/**
 * Every file of the sites (one a language, the main one first) that is neither a page nor a redirect, but for those
 * that one of the author's own files takes the place of.
 */
export function filesOfSites(
  sites: readonly Site[],
  publicFiles: readonly { readonly path: string }[],
): readonly PlannedText[] {
  const [main] = sites;
  if (!main) return [];
  const cited = bibliographies(main);
  const resumes = sites.flatMap(resume);
  const files = [
    ...sites.flatMap(feed),
    ...sitemap(sites),
    robots(main),
    ...hosting(main),
    ...cited,
    ...resumes,
  ];
  const own = new Set(publicFiles.map(({ path }) => path));
  const yielding = new Set([...replaceable, ...[...cited, ...resumes].map(({ path }) => path)]);
  return files.filter(({ path }) => !(yielding.has(path) && own.has(path)));
}

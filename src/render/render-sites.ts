import { type PageFonts, systemFonts } from "../fonts/site-fonts.ts";
import type { Output } from "../output.ts";
import type { Checked } from "../problem/problem.ts";
import type { Site } from "../site/site.ts";
import type { Source } from "../source.ts";
import { checkOwnTemplates } from "./checks/own-templates.ts";
import { createEngine } from "./engine/engine.ts";
import { pagesOf } from "./pages.ts";
import { renderSite } from "./render-site.ts";
import { assetsOf } from "./styles.ts";
import { parseTemplates } from "./template/parse-templates.ts";
import { versionsOf } from "./versions.ts";

/** The pages of a site in all its languages. Templates with mistakes in them are told of and render nothing. */
export function renderSites(
  sites: readonly Site[],
  templates: readonly Source[],
  fonts: PageFonts = systemFonts,
): Checked<readonly Output[]> {
  const liquid = templates.filter(({ path }) => path.endsWith(".liquid"));
  const assets = assetsOf(templates);
  const parsed = parseTemplates(liquid);
  const engine = createEngine(parsed.value);
  const problems = [...parsed.problems, ...engine.problems, ...checkOwnTemplates(parsed.value)];
  if (problems.some(({ level }) => level === "error")) return { value: [], problems };
  const editions = sites.map((site) => ({ site, pages: pagesOf(site) }));
  const versions = versionsOf(editions);
  const rendered = editions.map((edition) => renderSite(edition, versions, engine.value, { assets, fonts }));
  return {
    value: rendered.flatMap(({ value }) => value),
    problems: [...problems, ...rendered.flatMap((one) => one.problems)],
  };
}

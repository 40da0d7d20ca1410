import type { PageFonts } from "../fonts/site-fonts.ts";
import type { Output } from "../output.ts";
import type { Checked, Problem } from "../problem/problem.ts";
import { fileOf, rootOf } from "../site/addresses.ts";
import { relativeLinks } from "../site/relative-links.ts";
import type { Source } from "../source.ts";
import type { TemplateEngine } from "./engine/engine.ts";
import { pageView, siteView } from "./page-view.ts";
import type { Page } from "./pages.ts";
import type { Edition, Version } from "./versions.ts";

/** What all pages look like. */
export interface Look {
  readonly styles: Source | null;
  readonly fonts: PageFonts;
}

/**
 * Renders every page of a site in one language; `versions` tells of the same pages in the others. A fault of a
 * template is told once, not once a page.
 */
export function renderSite(
  { site, pages }: Edition,
  versions: ReadonlyMap<string, readonly Version[]>,
  engine: TemplateEngine,
  { styles, fonts }: Look,
): Checked<readonly Output[]> {
  const view = { site: siteView(site, styles?.text ?? "", fonts), profile: site.profile };
  const problems = new Map<string, Problem>();
  const outputs = pages.map((page) => {
    const about = pageView(page, site, versions.get(page.key) ?? []);
    const { value, problems: found } = renderPage(page, { ...view, page: about }, engine);
    for (const problem of found)
      problems.set(`${problem.source.path}:${problem.start}:${problem.rule}`, problem);
    const root = page.kind === "not-found" ? site.location.base : rootOf(page.address);
    return { path: fileOf(page.address), text: relativeLinks(value, root) };
  });
  return { value: outputs, problems: [...problems.values()] };
}

function renderPage(
  page: Page,
  common: Readonly<Record<string, unknown>>,
  engine: TemplateEngine,
): Checked<string> {
  const inner = engine.render(page.kind, page.scope, common);
  const content = { html: inner.value, text: "", lang: null };
  const whole = engine.render("layout", { content }, common);
  return { value: whole.value, problems: [...inner.problems, ...whole.problems] };
}

import type { Output } from "../output.ts";
import type { Checked, Problem } from "../problem/problem.ts";
import { fileOf, rootOf } from "../site/addresses.ts";
import type { TemplateEngine } from "./engine/engine.ts";
import { finishPage } from "./finish/finish-page.ts";
import { pageView, siteView } from "./page-view.ts";
import type { Page } from "./pages.ts";
import type { Look } from "./styles.ts";
import type { Edition, Version } from "./versions.ts";

/**
 * Renders every page of a site in one language; `versions` tells of the same pages in the others. A fault of a
 * template is told once, not once a page.
 */
export function renderSite(
  { site, pages }: Edition,
  versions: ReadonlyMap<string, readonly Version[]>,
  engine: TemplateEngine,
  look: Look,
): Checked<readonly Output[]> {
  const view = { site: siteView(site, look), profile: site.profile };
  const problems = new Map<string, Problem>();
  const outputs = pages.map((page) => {
    const about = pageView(page, site, versions.get(page.key) ?? [], look.assets);
    const { value, problems: found } = renderPage(page, { ...view, page: about }, engine);
    for (const problem of found)
      problems.set(`${problem.source.path}:${problem.start}:${problem.rule}`, problem);
    const root = page.kind === "not-found" ? site.location.base : rootOf(page.address);
    return { path: fileOf(page.address), text: finishPage(value, root) };
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

import type { PageFonts } from "../fonts/site-fonts.ts";
import { type Lasting, lastOfEach } from "../memo.ts";
import type { Output } from "../output.ts";
import type { Checked, Problem } from "../problem/problem.ts";
import { fileOf, rootOf } from "../site/addresses.ts";
import type { TemplateEngine } from "./engine/engine.ts";
import { createPieces, type Pieces } from "./engine/pieces.ts";
import { finishPage } from "./finish/finish-page.ts";
import { pageView, siteView } from "./page-view.ts";
import type { Page } from "./pages.ts";
import type { Assets } from "./styles.ts";
import type { Edition, Version } from "./versions.ts";

/** What pages are rendered with: read templates, style sheets and scripts, and by language the pages made of them so far. */
export interface Kit {
  readonly engine: TemplateEngine;
  readonly assets: Assets;
  readonly editions: Lasting<Known>;
  /** The partials that say nothing of the page they stand on. */
  readonly pageless: ReadonlySet<string>;
}

/** What was made of an edition so far: whole pages, and pieces of them. */
interface Known {
  readonly pages: Lasting<Checked<string>>;
  readonly pieces: Pieces;
}

/**
 * Renders the pages of an edition; `versions` tells of the same pages in other languages. A page whose templates would
 * see what they saw the last time is not rendered again. A fault of a template is told once, not once a page.
 */
export function renderSite(
  { site, pages }: Edition,
  versions: ReadonlyMap<string, readonly Version[]>,
  { engine, assets, editions, pageless }: Kit,
  fonts: PageFonts,
): Checked<readonly Output[]> {
  const view = { site: siteView(site, { assets, fonts }), profile: site.profile };
  const known = editions(site.lang, JSON.stringify(view), () => ({
    pages: lastOfEach(),
    pieces: createPieces(pageless),
  }));
  const problems = new Map<string, Problem>();
  const outputs = pages.map((page) => {
    const about = pageView(page, site, versions.get(page.key) ?? [], assets);
    const path = fileOf(page.address);
    const root = page.kind === "not-found" ? site.location.base : rootOf(page.address);
    const seen = JSON.stringify([page.scope, about, root]);
    const { value, problems: found } = known.pages(path, seen, () =>
      renderPage(page, { ...view, page: about }, root, engine, known.pieces),
    );
    for (const problem of found)
      problems.set(`${problem.source.path}:${problem.start}:${problem.rule}`, problem);
    return { path, text: value };
  });
  return { value: outputs, problems: [...problems.values()] };
}

function renderPage(
  page: Page,
  common: Readonly<Record<string, unknown>>,
  root: string,
  engine: TemplateEngine,
  pieces: Pieces,
): Checked<string> {
  const inner = engine.render(page.kind, page.scope, common, pieces);
  const content = { html: inner.value, text: "", lang: null };
  const whole = engine.render("layout", { content }, common);
  return { value: finishPage(whole.value, root), problems: [...inner.problems, ...whole.problems] };
}

import type { PageFonts } from "../fonts/site-fonts.ts";
import { type Lasting, lastOfEach, remembered, steady } from "../memo.ts";
import type { Output } from "../output.ts";
import type { Checked, Problem } from "../problem/problem.ts";
import type { PageView } from "../schema/view/site.ts";
import { fileOf, rootOf } from "../site/addresses.ts";
import type { TemplateEngine } from "./engine/engine.ts";
import { createPieces } from "./engine/pieces.ts";
import { finishPage } from "./finish/finish-page.ts";
import type { Page } from "./page.ts";
import { type Frame, languageLinks, pageView, siteView } from "./page-view.ts";
import type { Assets } from "./styles.ts";
import type { Edition, Version } from "./versions.ts";

/** What pages are rendered with: read templates, style sheets and scripts, and by language the pages made of them so far. */
export interface Kit {
  readonly engine: TemplateEngine;
  readonly assets: Assets;
  readonly editions: Lasting<Press>;
  /** The partials that say nothing of the page they stand on. */
  readonly pageless: ReadonlySet<string>;
}

/** Renders the pages of an edition whose surroundings stay the same; `languages` are a page's links to its other languages. */
type Press = (page: Page, languages: PageView["languages"]) => Checked<Output>;

/**
 * Renders the pages of an edition; `versions` tells of the same pages in other languages, and `onPage`
 * is called before each. A page whose templates would
 * see what they saw the last time is not rendered again. A fault of a template is told once, not once a page.
 */
export function renderSite(
  { site, pages }: Edition,
  versions: ReadonlyMap<string, readonly Version[]>,
  kit: Kit,
  { fonts, onPage }: { readonly fonts: PageFonts; readonly onPage: () => void },
): Checked<readonly Output[]> {
  const { title, prefix, location, menu, profile } = site;
  const frame = { title, prefix, location, menu, profile };
  const view = { site: siteView(site, { assets: kit.assets, fonts }), profile };
  const press = kit.editions(site.lang, JSON.stringify([view, frame]), () => createPress(frame, view, kit));
  const problems = new Map<string, Problem>();
  const outputs = pages.map((page) => {
    onPage();
    const links = languageLinks(page, site, versions.get(page.key) ?? []);
    const { value, problems: found } = press(page, links);
    for (const problem of found)
      problems.set(`${problem.source.path}:${problem.start}:${problem.rule}`, problem);
    return value;
  });
  return { value: outputs, problems: [...problems.values()] };
}

type View = Readonly<Record<string, unknown>>;

/** Everything it makes depends on what it is created with and given; that is known by the page itself, or by what it says. */
function createPress(frame: Frame, view: View, { engine, assets, pageless }: Kit): Press {
  const last = lastOfEach<Checked<Output>>();
  const sameLinks = steady<PageView["languages"]>();
  const pieces = createPieces(pageless);
  const press = remembered((page: Page, languages: PageView["languages"]) => {
    const about = pageView(page, frame, languages, assets);
    const path = fileOf(page.address);
    const root = page.kind === "not-found" ? frame.location.base : rootOf(page.address);
    return last(path, JSON.stringify([page.scope, about, root]), () => {
      const common = { ...view, page: about };
      const inner = engine.render(page.kind, page.scope, common, pieces);
      const content = { html: inner.value, text: "", lang: null };
      const whole = engine.render("layout", { content }, common);
      const problems = [...inner.problems, ...whole.problems];
      return { value: { path, text: finishPage(whole.value, root) }, problems };
    });
  });
  return (page, languages) => press(page, sameLinks(page.address, languages));
}

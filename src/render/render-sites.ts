import { type PageFonts, systemFonts } from "../fonts/site-fonts.ts";
import { lastOfEach, remembered } from "../memo.ts";
import type { Output } from "../output.ts";
import { type Checked, hasError } from "../problem/problem.ts";
import { type Progress, unseen } from "../progress.ts";
import { fileOf } from "../site/addresses.ts";
import type { Site } from "../site/site.ts";
import type { Source } from "../source.ts";
import { checkOwnTemplates } from "./checks/own-templates.ts";
import { pageless } from "./checks/pageless.ts";
import { createEngine } from "./engine/engine.ts";
import { pagesOf } from "./pages.ts";
import { type Kit, renderSite } from "./render-site.ts";
import { assetsOf } from "./styles.ts";
import { parseTemplates } from "./template/parse-templates.ts";
import { versionsOf } from "./versions.ts";

/** What is rendered with besides templates: system fonts unless the site has its own, and all pages unless some are wanted. */
interface Rendering {
  readonly fonts?: PageFonts;
  readonly isWanted?: (path: string) => boolean;
  readonly onPage?: Progress;
}

/**
 * The pages of a site in all its languages, or those that `isWanted`, by their path. Templates with mistakes in them
 * are told of and render nothing.
 */
export function renderSites(
  sites: readonly Site[],
  templates: readonly Source[],
  { fonts = systemFonts, isWanted = () => true, onPage = unseen }: Rendering = {},
): Checked<readonly Output[]> {
  const { value: kit, problems } = makeKit(...templates);
  if (hasError(problems)) return { value: [], problems };
  const editions = sites.map((site) => ({ site, pages: pagesOf(site) }));
  const versions = versionsOf(editions);
  let done = 0;
  const wanted = editions.map(({ site, pages }) => ({
    site,
    pages: pages.filter(({ address }) => isWanted(fileOf(address))),
  }));
  const all = wanted.flatMap(({ pages }) => pages).length;
  const rendered = wanted.map((edition) =>
    renderSite(edition, versions, kit, { fonts, onPage: () => onPage(done++, all) }),
  );
  onPage(all, all);
  return {
    value: rendered.flatMap(({ value }) => value),
    problems: [...problems, ...rendered.flatMap((one) => one.problems)],
  };
}

/** Reads and checks templates, once for as long as they are the same. */
const makeKit = remembered((...templates: readonly Source[]): Checked<Kit> => {
  const parsed = parseTemplates(templates.filter(({ path }) => path.endsWith(".liquid")));
  const engine = createEngine(parsed.value);
  return {
    value: {
      engine: engine.value,
      assets: assetsOf(templates),
      editions: lastOfEach(),
      pageless: pageless(parsed.value),
    },
    problems: [...parsed.problems, ...engine.problems, ...checkOwnTemplates(parsed.value)],
  };
});

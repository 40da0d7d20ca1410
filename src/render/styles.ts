import type { PageFonts } from "../fonts/site-fonts.ts";
import { facetRules } from "../site/facets.ts";
import type { Theme } from "../site/theme.ts";
import type { Source } from "../source.ts";
import type { Page } from "./page.ts";
import { templateName } from "./template/template-name.ts";

/** The style sheets and the script among the templates, by name: `style.css`, `themes/plate.css`, `script.js`. */
export type Assets = ReadonlyMap<string, string>;

/** What all pages look like. */
export interface Look {
  readonly assets: Assets;
  readonly fonts: PageFonts;
}

/** Everything among the templates that is no template itself. */
export function assetsOf(templates: readonly Source[]): Assets {
  const assets = templates.filter(({ path }) => !path.endsWith(".liquid"));
  return new Map(assets.map(({ path, text }) => [templateName(path), text]));
}

const corners: Readonly<Record<Theme["photo"], string>> = { rounded: "14px", round: "50%", square: "0" };

/** The style sheet of a site: the common one, that of its look, and the author's choices as tokens. */
export function styleSheet(assets: Assets, { variant, accent, typeface, photo }: Theme): string {
  const heading = typeface === "serif" ? "book" : "sans";
  const choices = `:root{--hue:${accent};--portrait:${corners[photo]};--heading:var(--${heading})}`;
  const sheets = ["style.css", `themes/${variant}.css`].map((name) => assets.get(name) ?? "");
  return `${sheets.map(squeeze).join("\n")}\n${choices}`.trim();
}

/** What a kind of page adds to the style sheet: `cv.css` for the CV, and the rules its list is chosen by; null for nothing. */
export function pageStyles(assets: Assets, { kind, facets }: Pick<Page, "kind" | "facets">): string | null {
  const sheets = [squeeze(assets.get(`${kind}.css`) ?? ""), facetRules(facets)];
  return sheets.filter((sheet) => sheet !== "").join("\n") || null;
}

/** A script without comments and indentation; it cannot end the element it stands in. */
export function scriptText(assets: Assets, name: "script.js" | "search.js"): string {
  return (assets.get(name) ?? "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\s*\n\s*/g, "\n")
    .replace(/<\/script/gi, "<\\/script")
    .trim();
}

const quotedOrLoose = /("[^"\n]*"|'[^'\n]*')|\s*([{};,])\s*|(:)\s+/g;

/** A style sheet without comments and white space that says nothing; it cannot end the element it stands in. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(quotedOrLoose, (_, quoted?: string, mark = "", colon = "") => quoted ?? mark + colon)
    .replaceAll(";}", "}")
    .replace(/<\/style/gi, "<\\/style")
    .trim();
}

import type { Site } from "../site/site.ts";
import type { Source } from "../source.ts";

const ascii = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
/** In every font, used or not, so that it stays the same file while somebody writes. */
const usual = `${ascii}\u00A0–—‘’“”…·•×©`;

/**
 * The characters pages may show, in their order: those of everything pages are made of, in small letters and capitals,
 * and the usual ones. It is known before the pages, which name the font's file in their heads.
 */
export function charactersOf(sites: readonly Site[], templates: readonly Source[]): string {
  const views = sites.map(({ language, ...site }) => [site, language.words]);
  const texts = [JSON.stringify(views), ...templates.map(({ text }) => text)];
  const found = texts.flatMap((text) => [...new Set(text.match(/\P{ASCII}/gu))]).join("");
  const all = new Set(usual + found + found.toUpperCase() + found.toLowerCase());
  return [...all].sort().join("");
}

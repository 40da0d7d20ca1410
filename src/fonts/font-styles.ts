import type { FontFile } from "./font-files.ts";
import type { Font } from "./fonts.ts";

/** The CSS that makes pages use a font: its files, what stands in for it until they have come, and its place in the style sheet. */
export function fontStyles(font: Font, files: readonly FontFile[]): string {
  const faces = files.map((file) => face(font, file));
  const use = `:root{--own-${font.stack}:"${font.family}","${standInName(font)}"}`;
  return [...faces, standIn(font, "normal", "400"), standIn(font, "bold", "600 700"), use].join("\n");
}

function face({ family }: Font, { address, style, range }: FontFile): string {
  const file = `src:url("${address}")format("woff2")`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:400 700;font-display:optional;${file};unicode-range:${range}}`;
}

/**
 * A font of the visitor's own with the measures of ours, so that nothing moves when ours comes: letters are as wide on
 * average, lines as high above and below the baseline (CSS Fonts 5, section 2).
 */
function standIn(font: Font, weight: "normal" | "bold", weights: string): string {
  const size = font.widths[weight] / font.standIn.widths[weight];
  const names = font.standIn[weight].map((name) => `local("${name}")`).join(",");
  const heights = `ascent-override:${percent(font.ascent / size)};descent-override:${percent(font.descent / size)};line-gap-override:0%`;
  return `@font-face{font-family:"${standInName(font)}";font-weight:${weights};src:${names};size-adjust:${percent(size)};${heights}}`;
}

const standInName = ({ family }: Font): string => `${family} stand-in`;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

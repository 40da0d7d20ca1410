import { readPath } from "./path/read-path.ts";
import { writePath } from "./path/write-path.ts";

/** Shapes and strokes that a path alone does not say. */
const isMore = /<(?:circle|ellipse|rect|line|polyline|polygon|use|text|image)\b|\s(?:transform|stroke)=/;
const box = /\sviewBox="0 0 ([\d.]+) ([\d.]+)"/;
const path = /<path\s[^>]*>/g;

/**
 * An icon as it stands in a page: its shape in the colour of the text around it and nothing else, silent for screen
 * readers since words stand beside it. The numbers are as exact as an icon of 18 pixels needs. Null for a drawing that
 * is more than filled paths.
 */
export function svgMarkup(svg: string): string | null {
  const [, width, height] = box.exec(svg) ?? [];
  if (width === undefined || height === undefined || isMore.test(svg)) return null;
  const digits = digitsFor(Math.max(Number(width), Number(height)));
  const paths = (svg.match(path) ?? []).map((tag) => pathMarkup(tag, digits));
  const view = `viewBox="0 0 ${width} ${height}"`;
  return `<svg ${view} width="18" height="18" fill="currentColor" aria-hidden="true">${paths.join("")}</svg>`;
}

function pathMarkup(tag: string, digits: number): string {
  const [, d = ""] = /\sd="([^"]*)"/.exec(tag) ?? [];
  const rule = /evenodd/.test(tag) ? ' fill-rule="evenodd"' : "";
  return `<path${rule} d="${writePath(readPath(d), digits)}"/>`;
}

/** As few digits as make a step at most a hundred-and-fiftieth of the box: an eighth of a pixel. */
function digitsFor(size: number): number {
  return Math.max(0, Math.ceil(Math.log10(150 / size)));
}

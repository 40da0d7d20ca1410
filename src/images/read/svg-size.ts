import { widest } from "../places.ts";

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels of the units SVG knows (CSS Values 4, 6.2). */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** As wide as any place: a drawing with only a view box fills the place it is in (CSS 2.2, 10.3.2). */
const filling = widest;

/** The size a drawing is shown in (SVG 2, 8.12): its width and height, else the shape of its view box; null when it says neither. */
export function svgSize(svg: string): Size | null {
  const [root] = /<svg(?=[\s>])[^>]*/i.exec(svg) ?? [];
  if (root === undefined) return null;
  const box = boxOf(root);
  const [width, height] = [length(root, "width"), length(root, "height")];
  if (width !== null && height !== null) return size(width, height);
  if (box === null) return null;
  if (width !== null) return size(width, (width * box.height) / box.width);
  if (height !== null) return size((height * box.width) / box.height, height);
  return size(filling, (filling * box.height) / box.width);
}

function boxOf(root: string): Size | null {
  const [, , width = 0, height = 0] = (attribute(root, "viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : null;
}

function length(root: string, name: string): number | null {
  const [, number, unit = ""] = /^\s*\+?([\d.]+)([a-z]*)\s*$/i.exec(attribute(root, name) ?? "") ?? [];
  const pixels = Number(number) * (units[unit.toLowerCase()] ?? Number.NaN);
  return pixels > 0 ? pixels : null;
}

function attribute(root: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "i").exec(root)?.[1] ?? null;
}

/** Whole pixels, as HTML takes them. */
function size(width: number, height: number): Size | null {
  const whole = { width: Math.round(width), height: Math.round(height) };
  return whole.width > 0 && whole.height > 0 && Number.isFinite(whole.width + whole.height) ? whole : null;
}

import type { Use } from "./picture.ts";

/** Where a picture stands on a page: how wide that is, as `sizes` tells browsers, and which files serve it. */
export interface Place extends Use {
  readonly sizes: string;
}

/**
 * The places templates name with `data-place`. Widths are those of the style sheet for screens of single, double and,
 * on phones, triple density: a portrait of 7.5rem, a teaser of 10.5rem (the whole width on phones), a column of 46rem.
 */
const places = {
  portrait: { widths: [120, 240, 360], fallback: 240, sizes: "7.5rem" },
  teaser: { widths: [336, 736, 1104], fallback: 736, sizes: "(max-width: 40rem) 100vw, 10.5rem" },
  column: { widths: [336, 736, 1104, 1472], fallback: 736, sizes: "(max-width: 60rem) 100vw, 46rem" },
} as const satisfies Readonly<Record<string, Place>>;

/** No file is made wider. */
export const widest = Math.max(...places.column.widths);

/** Social networks show no more of a picture. */
export const cardWidth = 1200;

/** The place of a picture: where its template says, else the column of text; `width` is what an author gave it, in CSS pixels. */
export function placeOf(name: string | null, width: number | null): Place {
  const place = name !== null && isPlace(name) ? places[name] : places.column;
  if (width === null) return place;
  const enough = place.widths.filter((_, index) => (place.widths[index - 1] ?? 0) < 2 * width);
  return { widths: enough, fallback: Math.min(place.fallback, Math.max(...enough)), sizes: `${width}px` };
}

function isPlace(name: string): name is keyof typeof places {
  return Object.hasOwn(places, name);
}

/** The widths among these that a picture of `natural` width has: none is enlarged, and none made beside a near one. */
export function fittingWidths(widths: readonly number[], natural: number): readonly number[] {
  const largest = Math.min(natural, Math.max(...widths));
  return [...widths.filter((width) => width < largest * 0.9), largest];
}

import type { PictureFormat, Recipe, Use, Wanted } from "./picture.ts";
import { cardWidth, fittingWidths } from "./places.ts";

/** What a raster picture is like. */
export interface Facts {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** More than one in a picture that moves. */
  readonly frames: number;
}

/** The file of a picture, as far as it matters to what is made of it. */
export interface Original {
  readonly bytes: number;
  /** Whether it names the place it was taken at: then no page shows the file itself. */
  readonly tellsPosition: boolean;
}

/** The largest picture that is decoded, in pixels of all its frames: no camera and no figure comes near. */
export const mostPixels = 150_000_000;

/** So small a file (in bytes) is not worth another. */
const small = 20_000;
/** Social networks take a PNG or JPEG of this size (in bytes) without trouble. */
const smallCard = 300_000;

/** The files worth trying to make of a picture, each once. */
export function recipesOf(facts: Facts, original: Original, { uses, card }: Wanted): readonly Recipe[] {
  const isSmall = original.bytes <= small && !original.tellsPosition;
  const shown = isSmall ? [] : uses.flatMap((use) => filesFor(use, facts));
  const recipes = card && !isCard(facts, original) ? [...shown, cardRecipe(facts)] : shown;
  return [...new Map(recipes.map((recipe) => [nameOf(recipe), recipe])).values()];
}

/** The name of a recipe: `736.avif`. */
export function nameOf({ format, width }: Recipe): string {
  return `${width}.${format === "jpeg" ? "jpg" : format}`;
}

/** A picture that moves is made in one size alone, since every frame counts, and once more standing still. */
function filesFor(use: Use, facts: Facts): readonly Recipe[] {
  const fallback = { format: "webp", width: Math.min(use.fallback, facts.width) } as const;
  if (facts.frames > 1)
    return facts.width * facts.height * facts.frames > mostPixels ? [] : [fallback, stillOf(fallback)];
  const avif = fittingWidths(use.widths, facts.width).map((width) => ({ format: "avif", width }) as const);
  return [...avif, fallback];
}

/** The first frame of a picture that moves. */
function stillOf({ width }: Recipe): Recipe {
  return { format: "avif", width };
}

function isCard({ format, width, frames }: Facts, { bytes, tellsPosition }: Original): boolean {
  const isFit = ["jpeg", "png"].includes(format) && width <= cardWidth && bytes <= smallCard && frames === 1;
  return isFit && !tellsPosition;
}

function cardRecipe({ width }: Facts): Recipe {
  return { format: "jpeg", width: Math.min(cardWidth, width) };
}

/**
 * The made files that are better than the original. All AVIF files go when the widest is no smaller: then the author
 * has seen to it. Social networks need theirs in any case, and so does everybody when the original tells too much.
 */
export function worthwhile<T extends Recipe & { readonly bytes: number }>(
  made: readonly T[],
  { bytes, tellsPosition }: Original,
): readonly T[] {
  const avif = made.filter(({ format }) => format === "avif");
  const isLean = Math.max(0, ...avif.map((file) => file.bytes)) >= bytes;
  return made.filter((file) => {
    if (file.format === "avif") return !isLean;
    return file.format === "jpeg" || file.bytes < bytes || tellsPosition;
  });
}

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

/** The largest picture that is decoded, in pixels of all its frames: no camera and no figure comes near. */
export const mostPixels = 150_000_000;

/** So small a file (in bytes) is not worth another. */
const small = 20_000;
/** Social networks take a PNG or JPEG of this size (in bytes) without trouble. */
const smallCard = 300_000;

/** The files worth trying to make of a picture of `bytes` bytes, each once. */
export function recipesOf(facts: Facts, bytes: number, { uses, card }: Wanted): readonly Recipe[] {
  const shown = bytes > small ? uses.flatMap((use) => filesFor(use, facts)) : [];
  const recipes = card && !isCard(facts, bytes) ? [...shown, cardRecipe(facts)] : shown;
  return [...new Map(recipes.map((recipe) => [nameOf(recipe), recipe])).values()];
}

/** The name of a recipe: `736.avif`. */
export function nameOf({ format, width }: Recipe): string {
  return `${width}.${format === "jpeg" ? "jpg" : format}`;
}

/** A picture that moves is made in one size alone, since every frame counts. */
function filesFor(use: Use, facts: Facts): readonly Recipe[] {
  const fallback = { format: "webp", width: Math.min(use.fallback, facts.width) } as const;
  if (facts.frames > 1) return facts.width * facts.height * facts.frames > mostPixels ? [] : [fallback];
  const avif = fittingWidths(use.widths, facts.width).map((width) => ({ format: "avif", width }) as const);
  return [...avif, fallback];
}

function isCard({ format, width, frames }: Facts, bytes: number): boolean {
  return ["jpeg", "png"].includes(format) && width <= cardWidth && bytes <= smallCard && frames === 1;
}

function cardRecipe({ width }: Facts): Recipe {
  return { format: "jpeg", width: Math.min(cardWidth, width) };
}

/**
 * The made files that are better than the original of `bytes` bytes. All AVIF files go when the widest is no smaller:
 * then the author has seen to it. Social networks need theirs in any case.
 */
export function worthwhile<T extends Recipe & { readonly bytes: number }>(
  made: readonly T[],
  bytes: number,
): readonly T[] {
  const avif = made.filter(({ format }) => format === "avif");
  const isLean = Math.max(0, ...avif.map((file) => file.bytes)) >= bytes;
  return made.filter((file) => {
    if (file.format === "avif") return !isLean;
    return file.format === "jpeg" || file.bytes < bytes;
  });
}

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Sharp, SharpOptions } from "sharp";
import type { Recipe } from "../picture.ts";
import { widest } from "../places.ts";
import { type Facts, mostPixels } from "../recipes.ts";

/** The longest side of a picture that is decoded, in pixels; a small file can claim to be far larger. */
const longest = 20_000;

/** Changes whenever other bytes should be made of the same picture. */
export const recipeVersion = 1;

const require = createRequire(import.meta.url);

/** The version of the package, and so of the codecs it brings: others may make other bytes. Read without loading it. */
export function encoderVersion(): string {
  try {
    const manifest = join(dirname(require.resolve("sharp")), "../package.json");
    return (require(manifest) as { readonly version: string }).version;
  } catch {
    return "none";
  }
}

/** A file that was made, not yet kept. */
export interface FreshFile {
  readonly recipe: Recipe;
  readonly bytes: Uint8Array;
}

/** Reads and makes pictures. */
export interface Encoder {
  /** What a picture is like, or in words why it cannot be read. */
  readonly inspect: (bytes: Uint8Array) => Promise<Omit<Facts, "format"> | string>;
  /** The files of one picture, or in words why it cannot be read. */
  readonly encode: (
    bytes: Uint8Array,
    facts: Facts,
    recipes: readonly Recipe[],
  ) => Promise<readonly FreshFile[] | string>;
}

/**
 * The encoder, or null where its native library does not load. Each file is made by one thread with fixed settings,
 * so the same picture gives the same bytes; what cameras add (places, names) is left out, colours become sRGB.
 */
export async function loadEncoder(): Promise<Encoder | null> {
  try {
    const { default: sharp } = await import("sharp");
    sharp.concurrency(1);
    sharp.cache(false);
    return encoderOf(sharp);
  } catch {
    return null;
  }
}

type Open = (bytes: Uint8Array, options: SharpOptions) => Sharp;

function encoderOf(open: Open): Encoder {
  return {
    inspect: (bytes) => orReason(() => inspect(bytes, open)),
    encode: (bytes, facts, recipes) => orReason(() => encode(bytes, facts, recipes, open)),
  };
}

/** What libvips throws is about the picture: nothing else is asked of it. */
async function orReason<T>(read: () => Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).trim().split("\n")[0] ?? "";
  }
}

async function inspect(bytes: Uint8Array, open: Open): Promise<Omit<Facts, "format"> | string> {
  const { autoOrient, pages = 1, delay } = await open(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  const isHuge = Math.max(width, height) > longest || width * height > mostPixels;
  return isHuge ? `it has ${width} × ${height} pixels` : { width, height, frames: delay ? pages : 1 };
}

async function encode(
  bytes: Uint8Array,
  facts: Facts,
  recipes: readonly Recipe[],
  open: Open,
): Promise<readonly FreshFile[]> {
  const options = { limitInputPixels: mostPixels, failOn: "truncated", sequentialRead: true } as const;
  const base = await baseOf(open(bytes, options), open);
  const made: FreshFile[] = [];
  for (const recipe of recipes) {
    const isMoving = facts.frames > 1 && recipe.format === "webp";
    const source = isMoving ? open(bytes, { ...options, animated: true }) : base();
    made.push({ recipe, bytes: await print(source.resize({ width: recipe.width }), recipe) });
  }
  return made;
}

/** The picture upright and as wide as any file will be: decoded once, however many are made. */
async function baseOf(picture: Sharp, open: Open): Promise<() => Sharp> {
  const scaled = picture.autoOrient().resize({ width: widest, withoutEnlargement: true });
  const { data, info } = await scaled.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return () => open(data, { raw: { width, height, channels } });
}

/** Effort 2 of AVIF takes a fifth of the time of 4, the usual one, for a twentieth more bytes. */
async function print(picture: Sharp, { format }: Recipe): Promise<Uint8Array> {
  if (format === "avif") return await picture.avif({ quality: 55, effort: 2 }).toBuffer();
  if (format === "webp") return await picture.webp({ quality: 80, effort: 4 }).toBuffer();
  return await picture.flatten({ background: "white" }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

import type { Complaint } from "../../problem/problem.ts";
import type { MadeFile, PictureFormat, Recipe, Wanted } from "../picture.ts";
import { isSequence } from "../read/file-type.ts";
import { tellsPosition } from "../read/tells-position.ts";
import { nameOf, type Original, recipesOf, worthwhile } from "../recipes.ts";
import { heaviness, noEncoder, notKept, unreadable } from "./complaints.ts";
import { type FreshFile, recipeVersion } from "./encoder.ts";
import { madePath } from "./made-path.ts";
import type { Made } from "./make-picture.ts";
import { hashOf, type PictureRecord } from "./record.ts";
import { keptFile, openShelf, type Shelf } from "./shelf.ts";
import type { Workshop } from "./workshop.ts";

/** A picture made of pixels, and what is wanted of it. */
interface Raster {
  readonly wanted: Wanted;
  readonly bytes: Uint8Array;
  readonly format: PictureFormat;
}

/** Makes the files of a picture that are not remembered; with nothing to make, the encoder is not even loaded. */
export async function makeRaster(raster: Raster, workshop: Workshop): Promise<Made> {
  const hash = hashOf(`${recipeVersion} `, raster.bytes);
  const shelf = openShelf(hashOf(`${hash} ${workshop.version}`), workshop.memory);
  const known = shelf.record ?? (await inspected(raster, workshop));
  if (known === null) return { picture: null, complaint: noEncoder() };
  const recipes = recipesFor(raster, known);
  const missing = recipes.filter((recipe) => !shelf.holds(recipe));
  const made = await encoded(raster, known, missing, workshop);
  const record = withFiles(known, made);
  const refusal = record === shelf.record ? null : shelf.keep(record, typeof made === "string" ? [] : made);
  return {
    ...tell(raster, { hash, record, recipes, shelf, refusal }),
    fresh: typeof made === "string" ? 0 : made.length,
  };
}

/** Nothing is made of what cannot be read, and nothing of a moving picture that would stand still. */
function recipesFor({ bytes, wanted }: Raster, { facts, flaw }: PictureRecord): readonly Recipe[] {
  if (facts === null || flaw !== null || isSequence(bytes)) return [];
  return recipesOf(facts, originalOf(bytes), wanted);
}

function originalOf(bytes: Uint8Array): Original {
  return { bytes: bytes.length, tellsPosition: tellsPosition(bytes) };
}

/** Null without an encoder. */
async function inspected({ bytes, format }: Raster, { encoder }: Workshop): Promise<PictureRecord | null> {
  const found = await (await encoder())?.inspect(bytes);
  if (found === undefined) return null;
  return typeof found === "string"
    ? { facts: null, flaw: found, files: {} }
    : { facts: { ...found, format }, flaw: null, files: {} };
}

/** The files of these recipes, or in words why they cannot be made. */
async function encoded(
  { bytes }: Raster,
  { facts }: PictureRecord,
  recipes: readonly Recipe[],
  { encoder }: Workshop,
): Promise<readonly FreshFile[] | string> {
  if (facts === null || recipes.length === 0) return [];
  return (await (await encoder())?.encode(bytes, facts, recipes)) ?? [];
}

function withFiles(record: PictureRecord, made: readonly FreshFile[] | string): PictureRecord {
  if (typeof made === "string") return { ...record, flaw: made };
  if (made.length === 0) return record;
  const fresh = made.map((file) => [nameOf(file.recipe), keptFile(file)]);
  return { ...record, files: { ...record.files, ...Object.fromEntries(fresh) } };
}

/** How the making of a picture ended. */
interface Ending {
  /** Of the picture's bytes and the version of our recipes. */
  readonly hash: string;
  readonly record: PictureRecord;
  readonly recipes: readonly Recipe[];
  readonly shelf: Shelf;
  readonly refusal: string | null;
}

function tell(raster: Raster, ending: Ending): Made {
  const { facts } = ending.record;
  const files = ending.refusal === null ? filesOf(raster, ending) : [];
  const picture = facts && {
    width: facts.width,
    height: facts.height,
    isDrawing: false,
    ...(facts.frames > 1 && { isMoving: true }),
    files,
  };
  return { picture, complaint: complaintOf(raster, ending, files) };
}

function complaintOf(
  { wanted: { path }, bytes }: Raster,
  { record: { facts, flaw }, refusal }: Ending,
  files: readonly MadeFile[],
): Complaint | null {
  if (flaw !== null) return unreadable(path, flaw);
  if (refusal !== null) return notKept(path, refusal);
  const shown = files.filter(({ format }) => format === "webp" || (format === "avif" && facts?.frames === 1));
  const isOriginalShown = shown.length === 0;
  return isOriginalShown ? heaviness(path, bytes.length, "picture") : null;
}

function filesOf({ wanted, bytes }: Raster, { hash, record, recipes, shelf }: Ending): readonly MadeFile[] {
  const made = recipes.flatMap((recipe) => {
    const kept = record.files[nameOf(recipe)];
    return kept ? [{ ...recipe, bytes: kept.bytes }] : [];
  });
  return worthwhile(made, originalOf(bytes)).map(({ format, width }) => ({
    format,
    width,
    path: madePath(wanted.path, hash, { format, width }),
    copy: shelf.fileOf({ format, width }),
  }));
}

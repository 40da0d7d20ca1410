import type { Recipe } from "../picture.ts";
import { nameOf } from "../recipes.ts";
import type { FreshFile } from "./encoder.ts";
import { hashOf, type KeptFile, type PictureRecord, printRecord, readRecord } from "./record.ts";
import type { PictureMemory } from "./workshop.ts";

/** What the memory holds of one picture. */
export interface Shelf {
  readonly record: PictureRecord | null;
  /** Whether the file of a recipe is there, whole. */
  readonly holds: (recipe: Recipe) => boolean;
  readonly fileOf: (recipe: Recipe) => string;
  /** Keeps files, then the record that speaks of them; returns null, or why the disk refused. */
  readonly keep: (record: PictureRecord, files: readonly FreshFile[]) => string | null;
}

/** The shelf of the picture with this key. */
export function openShelf(key: string, memory: PictureMemory): Shelf {
  const notes = memory.recall(`${key}.json`);
  const record = notes && readRecord(notes);
  const name = (recipe: Recipe) => `${key}-${nameOf(recipe)}`;
  return {
    record,
    holds: (recipe) => {
      const kept = record?.files[nameOf(recipe)];
      return kept !== undefined && isWhole(memory.recall(name(recipe)), kept);
    },
    fileOf: (recipe) => memory.fileOf(name(recipe)),
    keep: (fresh, files) =>
      firstRefusal(files, ({ recipe, bytes }) => memory.keep(name(recipe), bytes)) ??
      memory.keep(`${key}.json`, printRecord(fresh)),
  };
}

/** What a record says of a file. */
export function keptFile({ bytes }: FreshFile): KeptFile {
  return { bytes: bytes.length, hash: hashOf(bytes) };
}

function isWhole(found: Uint8Array | null, { bytes, hash }: KeptFile): boolean {
  return found !== null && found.length === bytes && hashOf(found) === hash;
}

function firstRefusal<T>(items: readonly T[], keep: (item: T) => string | null): string | null {
  for (const item of items) {
    const refusal = keep(item);
    if (refusal !== null) return refusal;
  }
  return null;
}

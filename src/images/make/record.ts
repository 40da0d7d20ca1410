import { createHash } from "node:crypto";
import type { Facts } from "../recipes.ts";

/** A made file as it was when it was kept. */
export interface KeptFile {
  readonly bytes: number;
  readonly hash: string;
}

/** What is remembered of a picture between builds, besides the files made of it. */
export interface PictureRecord {
  /** Null when not even the size could be read. */
  readonly facts: Facts | null;
  /** Why it cannot be decoded, in the decoder's words; null when it can. */
  readonly flaw: string | null;
  /** By the name of their recipe. */
  readonly files: Readonly<Record<string, KeptFile>>;
}

/** The hash by which bytes are known: 32 hexadecimal digits. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 32);
}

/** A record as it is kept: its own hash stands before it, since half a record is none. */
export function printRecord(record: PictureRecord): Uint8Array {
  const text = JSON.stringify(record);
  return new TextEncoder().encode(`${hashOf(text)} ${text}\n`);
}

/** The record in these bytes; null when they are not exactly what was kept. */
export function readRecord(bytes: Uint8Array): PictureRecord | null {
  const [, hash, text = ""] = /^([0-9a-f]{32}) (.*)\n$/s.exec(new TextDecoder().decode(bytes)) ?? [];
  // Its hash says that we wrote it; its name, that this version did.
  return hash === hashOf(text) ? (JSON.parse(text) as PictureRecord) : null;
}

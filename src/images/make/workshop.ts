import type { Encoder } from "./encoder.ts";

/** Where made pictures are kept between builds. It may forget anything at any time. */
export interface PictureMemory {
  /** The bytes kept under a name; null when there are none. */
  readonly recall: (name: string) => Uint8Array | null;
  /** Keeps bytes, whole or not at all; returns null, or why the disk refused. */
  readonly keep: (name: string, bytes: Uint8Array) => string | null;
  /** The absolute path of the file kept under a name. */
  readonly fileOf: (name: string) => string;
}

/** What pictures are made with. */
export interface Workshop {
  /** The bytes of a file; null when it cannot be read, which others tell. */
  readonly read: (from: string) => Promise<Uint8Array | null>;
  readonly memory: PictureMemory;
  /** The encoder, loaded when it is first asked for; null where it cannot be. */
  readonly encoder: () => Promise<Encoder | null>;
  /** Which encoder that is: another may make other bytes of the same picture. */
  readonly version: string;
}

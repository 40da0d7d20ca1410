import type { Problem } from "../../problem/problem.ts";

export interface FoundFile {
  /** Relative to the site's folder, in NFC, with `/` between its parts. */
  readonly path: string;
  /** Absolute, as the file system spells it, with every link resolved. */
  readonly from: string;
  readonly bytes: number;
  /** When anything about it changed last, in milliseconds since 1970 by the clock of its disk. */
  readonly changedAt: number;
}

/** A folder on the way: its path for the author, and the real folders it was reached through, itself last. */
export interface Place {
  readonly path: string;
  readonly real: string;
  readonly chain: readonly string[];
}

export interface WalkRules {
  /** The real path of the folder no link may leave. */
  readonly root: string;
  readonly skip: (name: string) => boolean;
  /** The problem of an entry that must not be here, or null. */
  readonly refuse: (name: string, path: string) => Problem | null;
}

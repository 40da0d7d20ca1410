import type { Places } from "../../parse/yaml/places.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";

/**
 * What was read of a file: whatever nobody asked for is told in the end, so nothing is lost without a word. The two
 * collections grow while it is read.
 */
export interface Ledger {
  readonly source: Source;
  readonly places: Places;
  /** Whether what stands between dollars is TeX. */
  readonly hasMaths: boolean;
  /** Words to stand out wherever they are. */
  readonly keywords: readonly string[];
  /** Pointers of the values that were asked for. */
  readonly asked: Set<string>;
  /** What could not be carried over although it was asked for. */
  readonly notes: Problem[];
}

/** A value of the file, and where it stands. */
export interface Node {
  readonly data: unknown;
  readonly pointer: string;
  readonly ledger: Ledger;
}

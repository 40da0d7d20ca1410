import type { Output } from "../../output.ts";

/** What must happen to an output folder so that it holds the outputs. */
export interface Change {
  readonly write: readonly Output[];
  /** Files we wrote earlier which are no longer wanted. */
  readonly remove: readonly string[];
}

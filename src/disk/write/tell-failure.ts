import { existsSync } from "node:fs";
import { errorCode, reasonOf } from "../error-code.ts";
import { isOutputRefused, type OutputRefused, outputRefused } from "./output-refused.ts";
import type { StateFiles } from "./state-files.ts";

/** Does something to an output folder; a system error on the way (disk full, no permission) becomes an OutputRefused. */
export function tellFailure<T>(folder: string, state: StateFiles, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (isOutputRefused(error) || errorCode(error) === null) throw error;
    throw existsSync(state.journal) ? halfWritten(folder, error) : untouched(folder, error);
  }
}

function untouched(folder: string, error: unknown): OutputRefused {
  const message = `"${folder}" could not be written: ${reasonOf(error)}${placeOf(error)}`;
  return outputRefused(
    "out-failed",
    message,
    "the site that was there is untouched; mend this and build again",
  );
}

function halfWritten(folder: string, error: unknown): OutputRefused {
  const message = `"${folder}" is only partly up to date: ${reasonOf(error)}${placeOf(error)}`;
  return outputRefused(
    "out-half-written",
    message,
    "mend this and build again: that finishes what was begun",
  );
}

function placeOf(error: unknown): string {
  return error instanceof Error && "path" in error ? ` (at "${error.path}")` : "";
}

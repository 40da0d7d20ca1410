import { join } from "node:path";
import { ownFolder } from "../../output-path.ts";

/** What we keep for ourselves inside an output folder. */
export interface StateFiles {
  readonly folder: string;
  /** The paths we wrote: the only files we ever replace or remove. */
  readonly manifest: string;
  /** The moves of a commit; while it is there, that commit is not finished. */
  readonly journal: string;
  readonly lock: string;
  /** Changed files wait here, on the same file system as their place, so that a rename is enough. */
  readonly stage: string;
}

/** Where our own files lie in this output folder. */
export function stateFiles(folder: string): StateFiles {
  const state = join(folder, ownFolder);
  return {
    folder: state,
    manifest: join(state, "manifest.json"),
    journal: join(state, "journal.json"),
    lock: join(state, "lock"),
    stage: join(state, "stage"),
  };
}

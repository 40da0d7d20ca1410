import type { Output } from "../../output.ts";
import { assertOutputPaths } from "./assert-output-paths.ts";
import type { Change } from "./change.ts";
import { claimFolder } from "./claim-folder.ts";
import { compareOutputs } from "./compare-outputs.ts";
import { entryKind } from "./entry-kind.ts";
import { hasBytesOf } from "./file-bytes.ts";
import { finishCommit } from "./finish-commit.ts";
import { whileLocked } from "./lock.ts";
import { printManifest } from "./manifest.ts";
import { stageChange } from "./stage-change.ts";
import { type StateFiles, stateFiles } from "./state-files.ts";
import { tellFailure } from "./tell-failure.ts";

/** What a build did to its output folder, in files. */
export interface Written {
  readonly total: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Makes an output folder hold exactly these outputs and whatever else others put there: all of them or none.
 * Unchanged files are not touched; of the others only those we wrote earlier are replaced or removed. `base` is the
 * path the site will live under, which is only noted; `onChange` is told what was written and removed.
 * Throws OutputRefused when the folder is not ours, in use, in the way or not writable; any other error is our bug.
 */
export function writeOutputs(
  outputs: readonly Output[],
  folder: string,
  base = "/",
  onChange: (change: Change) => void = () => {},
): Written {
  assertOutputPaths(outputs);
  const state = stateFiles(folder);
  const change = tellFailure(folder, state, () => {
    claimFolder(folder, state);
    return whileLocked(folder, state, () => update(outputs, folder, base, state));
  });
  onChange(change);
  return { total: outputs.length, changed: change.write.length, removed: change.remove.length };
}

function update(outputs: readonly Output[], folder: string, base: string, state: StateFiles): Change {
  finishCommit(folder, state);
  const change = compareOutputs(outputs, folder, state);
  const manifest = printManifest(outputs, base);
  if (isAnything(change) || !isThere(manifest, state)) {
    stageChange(change, manifest, state);
    finishCommit(folder, state);
  }
  return change;
}

function isAnything({ write, remove }: Change): boolean {
  return write.length + remove.length > 0;
}

function isThere(text: string, { manifest }: StateFiles): boolean {
  return entryKind(manifest) === "file" && hasBytesOf({ path: manifest, text }, manifest);
}

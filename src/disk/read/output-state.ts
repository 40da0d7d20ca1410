import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ownFolder } from "../../output-path.ts";
import { entryKind } from "../write/entry-kind.ts";
import { stateFiles } from "../write/state-files.ts";
import { realFolder } from "./site-folder.ts";

/** What stands where a site would be written. */
export type OutputState = "absent" | "ours" | "empty" | "foreign" | "not a folder";

/** What is at an output folder, and whether a build can write there; `isPending` when one was killed while it moved its files. */
export function outputState(folder: string) {
  const { manifest, journal } = stateFiles(folder);
  const isPending = existsSync(journal);
  return {
    state: stateOf(folder, isPending || existsSync(manifest)),
    isWritable: isWritable(folder),
    isPending,
  };
}

function stateOf(folder: string, isOurs: boolean): OutputState {
  if (entryKind(folder) === "absent") return "absent";
  if (realFolder(folder) === null) return "not a folder";
  if (isOurs) return "ours";
  return readdirSync(folder).every((name) => name === ownFolder) ? "empty" : "foreign";
}

/** Of what is not there yet, the nearest folder around it must be writable. */
function isWritable(folder: string): boolean {
  const path = resolve(folder);
  if (!existsSync(path) && dirname(path) !== path) return isWritable(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

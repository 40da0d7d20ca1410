import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { ownFolder } from "../../output-path.ts";
import { realFolder } from "../read/site-folder.ts";
import { entryKind } from "./entry-kind.ts";
import { outputRefused } from "./output-refused.ts";
import type { StateFiles } from "./state-files.ts";

/** Makes the output folder if it is absent. Throws OutputRefused unless it is a folder that is empty or was made by us. */
export function claimFolder(folder: string, state: StateFiles): void {
  if (entryKind(folder) !== "absent" && realFolder(folder) === null) throw notAFolder(folder);
  if (!["absent", "folder"].includes(entryKind(state.folder))) throw notAFolder(state.folder);
  if (!isOurs(folder, state)) throw notOurs(folder);
  mkdirSync(state.folder, { recursive: true });
}

function isOurs(folder: string, state: StateFiles): boolean {
  if (existsSync(state.manifest) || existsSync(state.journal)) return true;
  return entryKind(folder) === "absent" || readdirSync(folder).every((name) => name === ownFolder);
}

function notAFolder(path: string): Error {
  return outputRefused("out-not-a-folder", `"${path}" is not a folder`, "delete it, or choose another --out");
}

function notOurs(folder: string): Error {
  const message = `"${folder}" is not empty and was not made by Offprint`;
  return outputRefused("out-not-ours", message, "choose another --out, or empty it");
}

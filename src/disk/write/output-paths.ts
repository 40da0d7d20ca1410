import type { Output } from "../../output.ts";
import { stateFolder } from "./state-files.ts";

/** The form in which two paths are one on a disk that tells neither case nor Unicode forms apart (macOS, Windows). */
export function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** No disk takes a longer name (in bytes); found out in the middle of a commit, that commit could never be finished. */
const longestName = 255;

/** Whether a path stays inside the output folder on every system, and out of our own corner of it. */
export function isOutputPath(path: string): boolean {
  if (/[\\\0]|^[a-z]:/i.test(path) || fold(path).split("/")[0] === stateFolder) return false;
  return path.split("/").every(isName);
}

function isName(part: string): boolean {
  return !["", ".", ".."].includes(part) && Buffer.byteLength(part) <= longestName;
}

/** The folders around a path, outermost first: "a/b/c.html" is in "a" and "a/b". */
export function foldersAround(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Throws when outputs leave the folder, have impossible names or get in each other's way: the program's mistake, never the author's. */
export function assertOutputPaths(outputs: readonly Output[]): void {
  const taken = new Map<string, string>();
  for (const { path } of outputs) {
    if (!isOutputPath(path))
      throw new Error(`the output path ${JSON.stringify(path)} is no path inside the output folder`);
    const other = taken.get(fold(path));
    if (other !== undefined) throw new Error(`two outputs have one path: "${other}" and "${path}"`);
    taken.set(fold(path), path);
  }
  for (const path of taken.keys()) assertNoFileAround(path, taken);
}

function assertNoFileAround(path: string, taken: ReadonlyMap<string, string>): void {
  const file = foldersAround(path).find((folder) => taken.has(folder));
  if (file !== undefined) throw new Error(`the output "${file}" is both a file and a folder`);
}

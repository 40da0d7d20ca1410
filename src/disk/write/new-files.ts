import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { NewFile } from "../../new-file.ts";
import { foldersAround } from "../../output-path.ts";
import { kindsIn } from "./entry-kind.ts";

/** Those of these paths of a folder that cannot be made: something stands there, or a file or link where a folder must be. */
export function takenPaths(folder: string, paths: readonly string[]): readonly string[] {
  const kindOf = kindsIn(folder);
  const isBlocked = (path: string) =>
    foldersAround(path).some((around) => !["absent", "folder"].includes(kindOf(around)));
  return paths.filter((path) => isBlocked(path) || kindOf(path) !== "absent");
}

/** Writes files into a folder, which need not be there; never over another. A system error is the caller's to tell. */
export function writeNewFiles(folder: string, files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
  }
}

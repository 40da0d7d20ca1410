import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every file of a folder by its path in it, as text; nothing for a folder that is not there. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** The paths of all files of a folder, sorted. */
export function pathsIn(folder: string): readonly string[] {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return found.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "/").length)).sort();
  } catch {
    return [];
  }
}

/** Puts files into a folder; whatever else was there is removed. */
export function replaceTree(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  writeTree(folder, files);
}

/** Puts files into a folder, beside those that are there. */
export function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isInside } from "../../disk/is-inside.ts";

/** The folders of a site that hold what an author edits. */
export const authored: readonly string[] = ["content", "public", "templates"];

/** A folder to watch, by its real path; `id` tells it from another that took its place. */
export type Folders = ReadonlyMap<string, string>;

/**
 * Every folder whose entries a site is made of, links followed as far as they lead inside the site; `root` is the real
 * path of the site's folder. What cannot be read is left out: reading the site tells of it.
 */
export function foldersOf(root: string): Folders {
  const found = new Map<string, string>();
  for (const name of authored) visit(join(root, name), root, found);
  return found;
}

function visit(path: string, root: string, found: Map<string, string>): void {
  const real = realPath(path);
  if (real === null || !isInside(real, root) || found.has(real)) return;
  const id = folderId(real);
  if (id === null) return;
  found.set(real, id);
  for (const entry of entriesOf(real)) {
    if (entry.isDirectory()) visit(join(real, entry.name), root, found);
    else if (entry.isSymbolicLink()) visitTarget(join(real, entry.name), root, found);
  }
}

/** A linked file is changed where it lies. */
function visitTarget(link: string, root: string, found: Map<string, string>): void {
  const target = realPath(link);
  if (target === null || !isInside(target, root)) return;
  const folder = folderId(target) === null ? dirname(target) : target;
  if (folder === target) visit(target, root, found);
  else if (!found.has(folder)) found.set(folder, folderId(folder) ?? "");
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** Device and number of a folder; null when it is none. */
export function folderId(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() ? `${stat.dev}:${stat.ino}` : null;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { foldersAround } from "../../output-path.ts";
import { errorCode } from "../error-code.ts";
import { entryKind, kindsIn } from "./entry-kind.ts";
import { inTheWay } from "./in-the-way.ts";
import { type Journal, readJournal } from "./journal.ts";
import { patiently } from "./patiently.ts";
import type { StateFiles } from "./state-files.ts";

/**
 * Does what the journal says, if there is one, and leaves neither journal nor staged files behind.
 * Killed at any point, it can be run again: what is already removed or moved is passed over.
 * Throws OutputRefused when a link or a strange file stands where a folder must be.
 */
export function finishCommit(folder: string, state: StateFiles): void {
  const journal = readJournal(state);
  if (journal !== null) commit(journal, folder, state);
  rmSync(state.stage, { recursive: true, force: true });
}

function commit(journal: Journal, folder: string, state: StateFiles): void {
  // Removing comes first: a file may become a folder, and where "Foo" is "foo" the new file must survive the old one.
  removeFiles(journal.remove, folder);
  moveFiles(journal.write, folder, state);
  moveIfThere(join(state.stage, "manifest.json"), state.manifest);
  patiently(() => rmSync(state.journal));
}

function removeFiles(paths: readonly string[], folder: string): void {
  const kindOf = kindsIn(folder);
  for (const path of paths) {
    if (["file", "link"].includes(kindOf(path))) patiently(() => unlinkSync(join(folder, path)));
  }
  const emptied = [...new Set(paths.flatMap(foldersAround))].sort((a, b) => b.length - a.length);
  for (const path of emptied) {
    if (kindOf(path) === "folder") removeIfEmpty(join(folder, path));
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    // A folder that stays does no harm: not empty, a mount point, or held open.
    if (errorCode(error) === null) throw error;
  }
}

function moveFiles(paths: readonly string[], folder: string, state: StateFiles): void {
  const makeFolder = folderMaker(folder);
  paths.forEach((path, index) => {
    foldersAround(path).forEach(makeFolder);
    moveIfThere(join(state.stage, String(index)), join(folder, path));
  });
}

function folderMaker(folder: string): (path: string) => void {
  const kindOf = kindsIn(folder);
  const made = new Set<string>();
  return (path) => {
    if (made.has(path)) return;
    const kind = kindOf(path);
    if (kind === "absent") mkdirSync(join(folder, path));
    else if (kind !== "folder") throw inTheWay(path, folder);
    made.add(path);
  };
}

/** A staged file that is gone was moved before the commit was interrupted. */
function moveIfThere(from: string, to: string): void {
  if (entryKind(from) !== "absent") patiently(() => renameSync(from, to));
}

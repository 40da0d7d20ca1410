import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printPathLists, readPathLists } from "./path-lists.ts";
import type { StateFiles } from "./state-files.ts";

/** A commit as moves that can be made again: remove these, then move staged file 0, 1, 2… to `write[0]`, `write[1]`… */
export interface Journal {
  readonly remove: readonly string[];
  readonly write: readonly string[];
}

/** The journal of a commit that is not finished, or null. */
export function readJournal(state: StateFiles): Journal | null {
  return readPathLists(state.journal, ["remove", "write"]);
}

/** Puts a journal in its place, whole or not at all: from here on the commit will be finished. */
export function writeJournal(state: StateFiles, { remove, write }: Journal): void {
  const draft = join(state.stage, "journal.json");
  const open = openSync(draft, "wx");
  try {
    writeFileSync(open, printPathLists({ remove, write }));
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  renameSync(draft, state.journal);
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "../../output.ts";
import type { Change } from "./change.ts";
import { copyBytes } from "./file-bytes.ts";
import { writeJournal } from "./journal.ts";
import type { StateFiles } from "./state-files.ts";

/**
 * Lays every changed file and the new manifest ready, and last the journal, without touching the site.
 * When anything fails, what was laid ready is swept away and the error thrown on.
 */
export function stageChange(change: Change, manifest: string, state: StateFiles): void {
  try {
    mkdirSync(state.stage);
    change.write.forEach((output, index) => {
      stageOutput(output, join(state.stage, String(index)));
    });
    writeFileSync(join(state.stage, "manifest.json"), manifest, { flag: "wx" });
    writeJournal(state, { remove: change.remove, write: change.write.map(({ path }) => path) });
  } catch (error) {
    rmSync(state.stage, { recursive: true, force: true });
    throw error;
  }
}

function stageOutput(output: Output, file: string): void {
  if ("copy" in output) copyBytes(output.copy, file);
  else writeFileSync(file, "bytes" in output ? output.bytes : output.text, { flag: "wx" });
}

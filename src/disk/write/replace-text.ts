import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { patiently } from "./patiently.ts";

/** Gives a file that is there another text: all of it or, when anything fails, none. Its rights and links to it stay. */
export function replaceText(file: string, text: string): void {
  const real = realpathSync.native(file);
  const draft = `${real}.offprint-new`;
  try {
    writeFileSync(draft, text, { mode: statSync(real).mode });
    patiently(() => renameSync(draft, real));
  } finally {
    rmSync(draft, { force: true });
  }
}

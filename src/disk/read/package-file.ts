import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PackageFile } from "../../package-file.ts";

const { resolve } = createRequire(import.meta.url);

/** Reads a file of a package that is installed where the program can import it from. */
export const packageFile: PackageFile = (name) => {
  try {
    return readFileSync(resolve(name));
  } catch {
    return null;
  }
};

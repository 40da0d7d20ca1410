import { basename, resolve } from "node:path";
import { programFolder } from "../disk/read/program-folder.ts";
import { starterTexts } from "../disk/read/starter-texts.ts";
import type { Ground } from "../scaffold/starter/starter-files.ts";
import { version } from "../version.ts";

/** Where a new site in a folder comes into being. */
export function groundOf(dir: string): Ground {
  const program = programFolder(dir);
  const origin = program === null ? { version: version() } : { program };
  return { folder: basename(resolve(dir)), origin, texts: starterTexts() };
}

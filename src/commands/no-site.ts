import { join } from "node:path";
import { realFolder } from "../disk/read/site-folder.ts";
import { aboutFile, type Problem } from "../problem/problem.ts";

/** The problem of a folder that holds no site; null when it holds one. */
export function noSite(dir: string): Problem | null {
  if (realFolder(join(dir, "content")) !== null) return null;
  return aboutFile(dir, {
    rule: "no-content",
    message: `there is no folder "content" in "${dir}"`,
    hint: "go to the folder of your site, or name it with --site; offprint init begins a new one",
  });
}

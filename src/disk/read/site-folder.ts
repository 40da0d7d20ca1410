import { lstatSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { aboutFile, type Checked } from "../../problem/problem.ts";
import { followLink } from "./follow-link.ts";
import type { FoundFile, WalkRules } from "./found-file.ts";
import { walkFiles } from "./walk-files.ts";

/** The real path of a folder, or null when there is no folder of that name. */
export function realFolder(folder: string): string | null {
  try {
    const real = realpathSync.native(folder);
    return statSync(real).isDirectory() ? real : null;
  } catch {
    return null;
  }
}

/** Every file of one of the site's folders ("content", "public", …); none when the folder is missing. */
export function filesOf(name: string, rules: WalkRules): Checked<readonly FoundFile[]> {
  const site = { path: name, real: rules.root, chain: [rules.root] };
  const folder = join(rules.root, name);
  if (realFolder(folder) === null) return { value: [], problems: notAFolder(folder, name) };
  const real = followLink(folder, name, site, rules);
  return typeof real === "string" ? walkFiles(real, name, rules) : { value: [], problems: [real] };
}

function notAFolder(folder: string, name: string) {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  const message = `"${name}" is not a folder`;
  return [aboutFile(name, { rule: "not-a-folder", message, hint: "rename or delete it" })];
}

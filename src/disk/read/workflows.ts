import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../source.ts";
import { realFolder } from "./site-folder.ts";
import { textAsItIs } from "./text-as-it-is.ts";

const place = ".github/workflows";

/** The workflows for GitHub in a folder, sorted by name. */
export function workflowsIn(folder: string): readonly Source[] {
  const real = realFolder(join(folder, place));
  const names = real === null ? [] : readdirSync(real).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => ({
    path: `${place}/${name}`,
    text: textAsItIs(join(folder, place, name)) ?? "",
  }));
}

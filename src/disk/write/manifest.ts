import { readFileSync } from "node:fs";
import { byCodePoint } from "../../order.ts";
import type { Output } from "../../output.ts";
import { printPathLists, readPathLists } from "./path-lists.ts";
import { type StateFiles, stateFiles } from "./state-files.ts";

/** The paths we wrote into an output folder; none when we never finished a build there. */
export function readManifest(state: StateFiles): readonly string[] {
  return readPathLists(state.manifest, ["files"])?.files ?? [];
}

/** The path that the site in an output folder was made to live under; `/` when the folder does not say, null when it is not ours. */
export function readBase(folder: string): string | null {
  const { manifest } = stateFiles(folder);
  if (readPathLists(manifest, ["files"]) === null) return null;
  const { base }: { base?: unknown } = JSON.parse(readFileSync(manifest, "utf8"));
  return typeof base === "string" && /^\/(?:[^\s?#\\]+\/)?$/.test(base) ? base : "/";
}

/** The manifest that says we wrote these outputs: no time stamps, so the same site has the same bytes. */
export function printManifest(outputs: readonly Output[], base: string): string {
  return printPathLists({ files: outputs.map(({ path }) => path).sort(byCodePoint) }, { base });
}

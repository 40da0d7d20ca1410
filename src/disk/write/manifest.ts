import { byCodePoint } from "../../order.ts";
import type { Output } from "../../output.ts";
import { printPathLists, readPathLists } from "./path-lists.ts";
import type { StateFiles } from "./state-files.ts";

/** The paths we wrote into an output folder; none when we never finished a build there. */
export function readManifest(state: StateFiles): readonly string[] {
  return readPathLists(state.manifest, ["files"])?.files ?? [];
}

/** The manifest that says we wrote these outputs: no time stamps, so the same site has the same bytes. */
export function printManifest(outputs: readonly Output[]): string {
  return printPathLists({ files: outputs.map(({ path }) => path).sort(byCodePoint) });
}

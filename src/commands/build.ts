import { relative, resolve, sep } from "node:path";
import { type Built, build } from "../build.ts";
import { checkFolders } from "../disk/guard-folders.ts";
import { openMemory } from "../disk/memory/memory.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readSite } from "../disk/read/read-site.ts";
import type { Change } from "../disk/write/change.ts";
import { isOutputRefused } from "../disk/write/output-refused.ts";
import { type Written, writeOutputs } from "../disk/write/write-outputs.ts";
import type { LeftOut } from "../left-out.ts";
import { aboutFile, hasError, type Problem } from "../problem/problem.ts";
import { makersOf, toldFiles } from "./makers.ts";
import { buildWatch, type Onlooker, type Watched } from "./onlooker.ts";
import type { Outcome, Telling } from "./outcome.ts";
import { type Finished, tellBuild } from "./tell-build.ts";

/** The flags of `offprint build`, and what the environment adds to them. */
export interface BuildFlags extends Telling, Watched {
  readonly out: string;
  readonly base: string | null;
  readonly drafts: boolean;
  readonly repository: string | null;
  /** Does work that nothing may break off in the middle. */
  readonly unbroken: <T>(work: () => T) => Promise<T>;
}

/** `offprint build [dir]`: checks the site in a folder and writes it; with any error the last good site stays. */
export async function buildCommand(dir: string, flags: BuildFlags): Promise<Outcome> {
  const { onlooker } = flags;
  const out = resolve(dir, flags.out);
  const files = readSite(dir, packageTemplates());
  onlooker.remark(toldFiles(files.value));
  const before = [...checkFolders(dir, out), ...files.problems];
  if (files.value.content.length === 0 && hasError(before)) return finish(before, [], null);
  const [pictures, pdfs] = [openMemory(dir, "pictures"), openMemory(dir, "pdf")];
  const makers = makersOf({ dir, onlooker, pictures, pdfs });
  const options = { ...flags, onProgress: buildWatch(onlooker) };
  const { value: built, problems } = await build({ ...files.value, ...makers }, options);
  const all = [...before, ...problems];
  const leftOut = [...files.value.leftOut, ...built.leftOut];
  if (hasError(all)) return finish(all, leftOut, null);
  const written = await flags.unbroken(() => write(built, out, onlooker));
  if ("rule" in written) return finish([...all, written], leftOut, null);
  for (const memory of [pictures, pdfs]) memory.sweep();
  return finish(all, leftOut, { built, written });

  function finish(found: readonly Problem[], left: readonly LeftOut[], finished: Finished | null): Outcome {
    return tellBuild({ problems: found, leftOut: left, finished, out: shown(out) }, flags);
  }
}

/** The path of a folder as one would open it from here. */
function shown(folder: string): string {
  const [path = folder] = [relative("", folder) || ".", folder].toSorted((a, b) => a.length - b.length);
  return path.split(sep).join("/");
}

/** Writes the site; a refusal of the output folder is told as a problem. */
function write(built: Built, out: string, onlooker: Onlooker): Written | Problem {
  try {
    onlooker.progress("writing files", 0, 1);
    const written = writeOutputs(built.outputs, out, built.base, (change) => tellChange(change, onlooker));
    onlooker.progress("writing files", 1, 1);
    return written;
  } catch (error) {
    if (!isOutputRefused(error)) throw error;
    return aboutFile(out, error);
  }
}

function tellChange({ write: written, remove }: Change, { remark }: Onlooker): void {
  for (const { path } of written) remark(`wrote ${path}`);
  for (const path of remove) remark(`removed ${path}`);
}

import { relative, resolve, sep } from "node:path";
import { type Built, build } from "../build.ts";
import { checkFolders } from "../disk/guard-folders.ts";
import { openMemory } from "../disk/memory/memory.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readBytes } from "../disk/read/read-bytes.ts";
import { readSite } from "../disk/read/read-site.ts";
import { isOutputRefused } from "../disk/write/output-refused.ts";
import { type Written, writeOutputs } from "../disk/write/write-outputs.ts";
import { pictureMaker } from "../images/make/picture-maker.ts";
import type { LeftOut } from "../left-out.ts";
import { pdfMaker } from "../pdf/make/pdf-maker.ts";
import { aboutFile, hasError, type Problem } from "../problem/problem.ts";
import type { Outcome, Telling } from "./outcome.ts";
import { printshop } from "./printshop.ts";
import { type Finished, tellBuild } from "./tell-build.ts";

/** The flags of `offprint build`, and what the environment adds to them. */
export interface BuildFlags extends Telling {
  readonly out: string;
  readonly base: string | null;
  readonly drafts: boolean;
  readonly repository: string | null;
  /** Does work that nothing may break off in the middle. */
  readonly unbroken: <T>(work: () => T) => Promise<T>;
}

/** `offprint build [dir]`: checks the site in a folder and writes it; with any error the last good site stays. */
export async function buildCommand(dir: string, flags: BuildFlags): Promise<Outcome> {
  const out = resolve(dir, flags.out);
  const files = readSite(dir, packageTemplates());
  const before = [...checkFolders(dir, out), ...files.problems];
  if (files.value.content.length === 0 && hasError(before)) return finish(before, [], null);
  const [pictures, pdfs] = [openMemory(dir, "pictures"), openMemory(dir, "pdf")];
  const makePdf = pdfMaker(printshop(dir, pdfs));
  const input = { ...files.value, makePictures: pictureMaker(readBytes, pictures), makePdf };
  const { value: built, problems } = await build(input, flags);
  const all = [...before, ...problems];
  const leftOut = [...files.value.leftOut, ...built.leftOut];
  if (hasError(all)) return finish(all, leftOut, null);
  const written = await flags.unbroken(() => write(built, out));
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
function write(built: Built, out: string): Written | Problem {
  try {
    return writeOutputs(built.outputs, out, built.base);
  } catch (error) {
    if (!isOutputRefused(error)) throw error;
    return aboutFile(out, error);
  }
}

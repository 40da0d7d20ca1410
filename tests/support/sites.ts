import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type BuildOptions, type Built, build, type Input } from "../../src/build.ts";
import { openMemory } from "../../src/disk/memory/memory.ts";
import { readBytes } from "../../src/disk/read/read-bytes.ts";
import { readSite } from "../../src/disk/read/read-site.ts";
import { pictureMaker } from "../../src/images/make/picture-maker.ts";
import type { Checked } from "../../src/problem/problem.ts";
import { repository } from "./repository.ts";

/** The sites whose every byte is kept: a name for `tests/sites/`, and the folder of their content. */
export const sites: readonly (readonly [name: string, folder: string])[] = [
  ["sample", repository(".")],
  ["everything", repository("tests/sites/everything")],
  ["two-scripts", repository("tests/sites/two-scripts")],
];

const pictures = mkdtempSync(join(tmpdir(), "offprint-pictures-"));
afterAll(() => rmSync(pictures, { recursive: true, force: true }));

/** Everything a site is made of, as the command would read it; pictures are remembered for as long as the tests run. */
export function siteInput(folder: string): Input {
  const makePictures = pictureMaker(readBytes, openMemory(pictures, "pictures"));
  return { ...readSite(folder, repository("templates")).value, makePictures };
}

/** Builds a site in memory. */
export function buildSite(folder: string, options: Partial<BuildOptions> = {}): Promise<Checked<Built>> {
  return build(siteInput(folder), { base: null, drafts: false, repository: null, ...options });
}

/** The written files of a built site by path, without those that are copies. */
export function textsOf({ outputs }: Built): Readonly<Record<string, string>> {
  return Object.fromEntries(
    outputs.flatMap((output) => ("text" in output ? [[output.path, output.text]] : [])),
  );
}

/** The pages of a built site: path and HTML. */
export function pagesOf(built: Built): readonly (readonly [path: string, html: string])[] {
  return Object.entries(textsOf(built)).filter(([path]) => path.endsWith(".html"));
}

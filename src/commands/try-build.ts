import { build } from "../build.ts";
import type { SiteFiles } from "../disk/read/read-site.ts";
import type { Problem } from "../problem/problem.ts";
import type { Source } from "../source.ts";
import { buildWatch, type Onlooker } from "./onlooker.ts";

/** What a build says of a site that has this content; nothing is written. */
export async function tryBuild(
  files: SiteFiles,
  content: readonly Source[],
  { drafts, onlooker }: { readonly drafts: boolean; readonly onlooker: Onlooker },
): Promise<readonly Problem[]> {
  const options = { base: null, drafts, repository: null, onProgress: buildWatch(onlooker) };
  return (await build({ ...files, content }, options)).problems;
}

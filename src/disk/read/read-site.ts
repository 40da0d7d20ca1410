import { join } from "node:path";
import type { LeftOut } from "../../left-out.ts";
import type { Checked, Problem } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import { byCodePoint } from "../code-point-order.ts";
import { fileProblem } from "./file-problem.ts";
import { readContent } from "./read-content.ts";
import { type PublicFile, readPublic } from "./read-public.ts";
import { readTemplates } from "./read-templates.ts";
import { realFolder } from "./site-folder.ts";

/** Everything on disk that a site is made of, each list sorted by the code points of its paths. */
export interface SiteFiles {
  readonly content: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  readonly templates: readonly Source[];
  readonly publicFiles: readonly PublicFile[];
}

/**
 * Reads a site's folder. `packageTemplates` is the folder of the program's own templates, which the author's overlay.
 * Only `content/` must be there: without it the one problem is `no-content`.
 */
export function readSite(root: string, packageTemplates: string): Checked<SiteFiles> {
  const real = realFolder(root);
  if (real === null || realFolder(join(real, "content")) === null) return noContent(root);
  const content = readContent(real);
  const templates = readTemplates(real, packageTemplates);
  const publicFiles = readPublic(real);
  const leftOut = [...content.value.leftOut, ...templates.value.leftOut];
  return {
    value: {
      content: content.value.content,
      leftOut,
      templates: templates.value.templates,
      publicFiles: publicFiles.value,
    },
    problems: [...content.problems, ...templates.problems, ...publicFiles.problems].sort(byPlace),
  };
}

function byPlace(a: Problem, b: Problem): number {
  return byCodePoint(a.source.path, b.source.path) || a.start - b.start || byCodePoint(a.rule, b.rule);
}

function noContent(root: string): Checked<SiteFiles> {
  const problem = fileProblem("content", {
    rule: "no-content",
    message: `there is no folder "content" in "${root}"`,
    hint: 'a site is a folder with content/profile.md in it, and public/ for files to be copied: name that folder, or make one with "offprint init"',
  });
  return { value: { content: [], leftOut: [], templates: [], publicFiles: [] }, problems: [problem] };
}

import { basename, join, resolve } from "node:path";
import type { PackageFile } from "../../package-file.ts";
import { aboutFile, type Checked } from "../../problem/problem.ts";
import { sortProblems } from "../../problem/sort-problems.ts";
import type { Source } from "../../source.ts";
import { packageFile } from "./package-file.ts";
import { type Content, readContent } from "./read-content.ts";
import { type PublicFile, readPublic } from "./read-public.ts";
import { readTemplates } from "./read-templates.ts";
import type { ReadText } from "./read-text.ts";
import { realFolder } from "./site-folder.ts";

/** Everything on disk that a site is made of, each list sorted by the code points of its paths. */
export interface SiteFiles extends Content {
  readonly templates: readonly Source[];
  readonly publicFiles: readonly PublicFile[];
  readonly packageFile: PackageFile;
}

/**
 * Reads a site's folder. `packageTemplates` is the folder of the program's own templates, which the author's overlay.
 * Only `content/` must be there: without it the one problem is `no-content`. `read` stands for reading a text from disk.
 */
export function readSite(root: string, packageTemplates: string, read?: ReadText): Checked<SiteFiles> {
  const real = realFolder(root);
  if (real === null || realFolder(join(real, "content")) === null) return noContent(root);
  const content = readContent(real, read);
  const templates = readTemplates(real, packageTemplates, read);
  const publicFiles = readPublic(real);
  const leftOut = [...content.value.leftOut, ...templates.value.leftOut];
  return {
    value: {
      ...content.value,
      leftOut,
      templates: templates.value.templates,
      publicFiles: publicFiles.value,
      packageFile,
    },
    problems: sortProblems([...content.problems, ...templates.problems, ...publicFiles.problems]),
  };
}

function noContent(root: string): Checked<SiteFiles> {
  const problem = aboutFile("content", {
    rule: "no-content",
    message: `there is no folder "content" in "${root}"`,
    hint: whatToBuild(root),
  });
  return {
    value: { content: [], unread: [], leftOut: [], templates: [], publicFiles: [], packageFile },
    problems: [problem],
  };
}

function whatToBuild(root: string): string {
  return basename(resolve(root)) === "content"
    ? "this is the content of a site: go up one, and build the folder around it"
    : "a site is a folder with content/profile.md in it, and public/ for files to be copied: make these, or name that folder after offprint build";
}

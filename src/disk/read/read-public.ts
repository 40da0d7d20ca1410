import { aboutFile, type Checked, type Problem } from "../../problem/problem.ts";
import type { FoundFile } from "./found-file.ts";
import { isFolderLitter } from "./ignored-names.ts";
import { warnOfScript } from "./scripted-svg.ts";
import { refusePrivateKey, refuseSecretName } from "./secret-files.ts";
import { filesOf } from "./site-folder.ts";
import { unreadable } from "./unreadable.ts";

/** A file to be copied as it is; `path` is relative to `public/`, and so its address on the site. */
export interface PublicFile {
  readonly path: string;
  readonly from: string;
  readonly bytes: number;
}

const huge = 25_000_000;

/**
 * Every file under `public/`, hidden ones too.
 * Problems: secret-file, the warnings huge-file and scripted-svg, and those of a walk.
 */
export function readPublic(root: string): Checked<readonly PublicFile[]> {
  const found = filesOf("public", { root, skip: isFolderLitter, refuse: refuseSecretName });
  const value = found.value.map(({ path, from, bytes }) => ({
    path: path.slice("public/".length),
    from,
    bytes,
  }));
  const problems = found.value.map(problemOf).filter((problem) => problem !== null);
  return { value, problems: [...found.problems, ...problems] };
}

function problemOf(file: FoundFile): Problem | null {
  try {
    return refusePrivateKey(file) ?? warnOfScript(file) ?? warnOfSize(file);
  } catch (error) {
    return unreadable(file.path, error);
  }
}

function warnOfSize({ path, bytes }: FoundFile): Problem | null {
  if (bytes <= huge) return null;
  return aboutFile(path, {
    level: "warning",
    rule: "huge-file",
    message: `"${path}" has ${Math.round(bytes / 1_000_000)} MB`,
    hint: "visitors wait for it and GitHub Pages takes 1 GB in all: make it smaller, or link to it elsewhere",
  });
}

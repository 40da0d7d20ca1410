import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { aboutFile, type Problem } from "../problem/problem.ts";
import { isInside } from "./is-inside.ts";

const authored = ["content", "public", "templates"];

/**
 * The problem (out-folder) of an output folder that is the site's folder, lies around it, or shares its authored parts
 * (content, public, templates): a build would read its own output or mix it with the author's files. Links are resolved.
 */
export function checkFolders(root: string, out: string): readonly Problem[] {
  const [site, target] = [realPath(root), realPath(out)];
  if (isInside(site, target)) return [refuse(out, "is the site's own folder, or one around it")];
  const shared = authored.find((name) => overlap(realPath(join(site, name)), target));
  return shared ? [refuse(out, `and the site's "${shared}" folder lie in one another`)] : [];
}

const overlap = (a: string, b: string): boolean => isInside(a, b) || isInside(b, a);

/** The real path of something that need not exist yet: its nearest existing ancestor decides. */
function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}

function refuse(out: string, what: string): Problem {
  return aboutFile(out, {
    rule: "out-folder",
    message: `the output folder "${out}" ${what}`,
    hint: "choose a folder of its own, such as --out _site",
  });
}

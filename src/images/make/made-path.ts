import type { Recipe } from "../picture.ts";
import { nameOf } from "../recipes.ts";

/** The folder of made files on the site; authors have no reason to call one of theirs so. */
const folder = "_images";

/**
 * The path on the site of a file made of the picture at `path`, whose bytes have this hash: another picture or
 * another recipe has another path, so that browsers may keep the file for good.
 */
export function madePath(path: string, hash: string, recipe: Recipe): string {
  return `${folder}/${stemOf(path)}-${hash.slice(0, 10)}-${nameOf(recipe)}`;
}

/** The author's own name for it, as far as every system can spell it. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 40).replace(/^-+|-+$/g, "") || "picture";
}

import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The way from a site to the folder of the program, with `/` between its parts, when it runs from a copy of its
 * repository; null when npm installed it, and so can again.
 */
export function programFolder(site: string): string | null {
  const folder = fileURLToPath(new URL("../../..", import.meta.url));
  if (folder.split(sep).includes("node_modules")) return null;
  return relative(resolve(site), folder).split(sep).join("/");
}

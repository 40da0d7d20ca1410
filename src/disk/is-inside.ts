import { sep } from "node:path";

/** Whether a path is a folder or lies anywhere under it; both absolute and resolved. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

import { lstatSync } from "node:fs";
import { dirname } from "node:path/posix";
import { errorCode } from "../error-code.ts";

export type EntryKind = "file" | "folder" | "link" | "other" | "absent";

/** What stands at a path of the system; a link is a link, wherever it leads. */
export function entryKind(path: string): EntryKind {
  try {
    const stat = lstatSync(path);
    if (stat.isFile()) return "file";
    if (stat.isDirectory()) return "folder";
    return stat.isSymbolicLink() ? "link" : "other";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return "absent";
    throw error;
  }
}

export type KindOf = (path: string) => EntryKind;

/**
 * Tells what stands at a path inside an output folder without following any link: behind a link everything is absent.
 * Folders once seen are remembered, so make a new one for each step.
 */
export function kindsIn(folder: string): KindOf {
  const folders = new Map([[".", true]]);
  const isFolder = (path: string): boolean => {
    const known = folders.get(path) ?? kindOf(path) === "folder";
    folders.set(path, known);
    return known;
  };
  const kindOf: KindOf = (path) => (isFolder(dirname(path)) ? entryKind(`${folder}/${path}`) : "absent");
  return kindOf;
}

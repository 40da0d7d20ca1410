import { readFileSync } from "node:fs";
import { isOutputPath } from "../../output-path.ts";
import { errorCode } from "../error-code.ts";
import { outputRefused } from "./output-refused.ts";

/**
 * Reads lists of output paths from one of our JSON files, `{"version":1,"files":["index.html"]}`; null when it is absent.
 * Throws OutputRefused when it is damaged or names a path outside the folder: we remove files by this list.
 */
export function readPathLists<Name extends string>(
  file: string,
  names: readonly Name[],
): Readonly<Record<Name, readonly string[]>> | null {
  const text = readIfThere(file);
  if (text === null) return null;
  const json = parse(text);
  const lists = names.map((name) => [name, pathList(json, name)] as const);
  if (lists.some(([, list]) => list === null)) throw damaged(file);
  return Object.fromEntries(lists) as Record<Name, readonly string[]>; // fromEntries forgets its keys' type
}

/** The bytes of such a file: the same for the same lists, and the same words beside them. */
export function printPathLists(
  lists: Readonly<Record<string, readonly string[]>>,
  beside: Readonly<Record<string, string>> = {},
): string {
  return `${JSON.stringify({ version: 1, ...beside, ...lists }, null, 1)}\n`;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pathList(json: unknown, name: string): readonly string[] | null {
  if (typeof json !== "object" || json === null) return null;
  const list: unknown = Object.entries(json).find(([key]) => key === name)?.[1];
  return Array.isArray(list) && list.every(isPath) ? list : null;
}

const isPath = (value: unknown): value is string => typeof value === "string" && isOutputPath(value);

function damaged(file: string): Error {
  return outputRefused("damaged-state", `"${file}" is damaged`, "delete the output folder and build again");
}

import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ownFolder } from "../../output-path.ts";
import { errorCode, reasonOf } from "../error-code.ts";

/** Files that took long to make, kept between builds in the site's folder: without them the next build only takes longer. */
export interface Memory {
  /** The bytes kept under a name; null when there are none. */
  readonly recall: (name: string) => Uint8Array | null;
  /** Keeps bytes, whole or not at all; returns null, or why the disk refused. */
  readonly keep: (name: string, bytes: Uint8Array) => string | null;
  /** The absolute path of the file kept under a name. */
  readonly fileOf: (name: string) => string;
  /** Removes what nobody has asked for since this was opened, unless it is new: another build may be using it. */
  readonly sweep: () => void;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** Opens one memory of a site; its folder in `.offprint/` is made when there is something to keep, and hidden from git. */
export function openMemory(site: string, name: "pictures" | "pdf"): Memory {
  const folder = resolve(site, ownFolder, name);
  const asked = new Set<string>();
  const fileOf = (name: string) => {
    asked.add(name);
    return join(folder, name);
  };
  return {
    fileOf,
    recall: (name) => bytesOf(fileOf(name)),
    keep: (name, bytes) => reasonAgainst(() => keep(folder, fileOf(name), bytes)),
    sweep: () => void reasonAgainst(() => sweep(folder, asked)),
  };
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function reasonAgainst(action: () => void): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return reasonOf(error);
  }
}

/** Written beside its place and then moved there, so that nobody ever sees half of it. */
function keep(folder: string, file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${randomUUID()}`;
  makeFolder(folder);
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  writeFileSync(join(folder, ".gitignore"), "*\n");
}

function sweep(folder: string, asked: ReadonlySet<string>): void {
  for (const name of namesIn(folder)) {
    const file = join(folder, name);
    if (name !== ".gitignore" && !asked.has(name) && isOld(file)) rmSync(file, { force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isOld(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > week;
}

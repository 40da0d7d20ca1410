import { execFile } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { briefly } from "./briefly.ts";
import { repository } from "./repository.ts";
import { type CaseFiles, writeSite } from "./small-site.ts";

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how to run a command. */
export interface Running {
  readonly cwd?: string;
  /** Variables besides PATH; nothing else of our own environment reaches the command. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options for Node itself. */
  readonly node?: readonly string[];
}

/** Runs the compiled command as a person would. */
export function offprint(
  args: readonly string[],
  { cwd, env = {}, node = [] }: Running = {},
): Promise<Ended> {
  const options = { cwd: cwd ?? tmpdir(), env: { PATH: process.env["PATH"] ?? "", ...env }, timeout: 30_000 };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...briefly, ...node, repository("dist/cli.js"), ...args],
      options,
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

const parents: string[] = [];
afterAll(() => {
  for (const parent of parents) rmSync(parent, { recursive: true, force: true });
});

/** The path of a folder nobody else uses, not yet made; gone when the file's tests are over. `name` is its last part. */
export function ownFolder(name = "site"): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "offprint-cli-")));
  parents.push(parent);
  return join(parent, name);
}

/** A folder with a small site in it, and files laid over it. */
export function siteFolder(files: CaseFiles = {}, name = "site"): string {
  const folder = ownFolder(name);
  writeSite(folder, files);
  return folder;
}

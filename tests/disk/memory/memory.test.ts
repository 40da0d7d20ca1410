import { chmodSync, existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { getuid } from "node:process";
import { expect, it } from "vitest";
import { openMemory } from "../../../src/disk/memory/memory.ts";
import { putFiles, temporaryFolder } from "../temporary-folder.ts";

const bytes = new Uint8Array([0, 255, 10]);
const kept = (site: string) => readdirSync(join(site, ".offprint/pictures")).sort();

/** Makes files look ten days old. */
function age(site: string, ...names: readonly string[]): void {
  const then = Date.now() / 1000 - 10 * 24 * 60 * 60;
  for (const name of names) utimesSync(join(site, ".offprint/pictures", name), then, then);
}

it("gives back what was kept, also to the next build", () => {
  const site = temporaryFolder();
  expect(openMemory(site, "pictures").keep("a.avif", bytes)).toBe(null);
  const memory = openMemory(site, "pictures");
  expect(Buffer.from(memory.recall("a.avif") ?? [])).toEqual(Buffer.from(bytes));
  expect(readFileSync(memory.fileOf("a.avif"))).toEqual(Buffer.from(bytes));
  expect(memory.recall("b.avif")).toBe(null);
});

it("makes no folder before there is anything to keep", () => {
  const site = temporaryFolder();
  const memory = openMemory(site, "pictures");
  memory.recall("a.avif");
  memory.sweep();
  expect(readdirSync(site)).toEqual([]);
});

it("is hidden from git, and leaves nothing half-written behind", () => {
  const site = temporaryFolder();
  const memory = openMemory(site, "pictures");
  memory.keep("a.avif", bytes);
  memory.keep("a.avif", bytes);
  expect(kept(site)).toEqual([".gitignore", "a.avif"]);
  expect(readFileSync(join(site, ".offprint/pictures/.gitignore"), "utf8")).toBe("*\n");
});

it("removes what has not been asked for and is old", () => {
  const site = temporaryFolder();
  const before = openMemory(site, "pictures");
  for (const name of ["used", "idle", "new"]) before.keep(name, bytes);
  age(site, "used", "idle", ".gitignore");
  const memory = openMemory(site, "pictures");
  memory.recall("used");
  memory.sweep();
  expect(kept(site)).toEqual([".gitignore", "new", "used"]);
});

it("says why the disk refuses", () => {
  const site = temporaryFolder({ ".offprint": "a file" });
  expect(openMemory(site, "pictures").keep("a.avif", bytes)).toMatch(/^the system says E/);
});

it.skipIf(getuid?.() === 0)("says so of a folder it may not write to, and sweeps without a word", () => {
  const site = temporaryFolder();
  putFiles(site, { ".offprint/pictures/old": "x" });
  age(site, "old");
  chmodSync(join(site, ".offprint/pictures"), 0o500);
  const memory = openMemory(site, "pictures");
  expect(memory.keep("a.avif", bytes)).toBe("permission denied");
  memory.sweep();
  chmodSync(join(site, ".offprint/pictures"), 0o700);
  expect(existsSync(join(site, ".offprint/pictures/old"))).toBe(true);
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closedMemory } from "../../../src/disk/memory/closed-memory.ts";
import { openMemory } from "../../../src/disk/memory/memory.ts";
import { readBytes } from "../../../src/disk/read/read-bytes.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const bytes = Uint8Array.of(1, 2, 3);

test("recalls what is kept on disk and what it was given, and writes nothing", () => {
  const site = temporaryFolder();
  const closed = closedMemory(openMemory(site, "pictures"), readBytes);
  expect(closed.keep("a", bytes)).toBeNull();
  expect(closed.recall("a")).toEqual(bytes);
  expect(closed.recall("b")).toBeNull();
  expect(existsSync(join(site, ".offprint"))).toBe(false);

  openMemory(site, "pictures").keep("b", bytes);
  expect(Uint8Array.from(closed.recall("b") ?? [])).toEqual(bytes);
});

test("reads the files it would have written, and those that are on disk", async () => {
  const site = temporaryFolder();
  const closed = closedMemory(openMemory(site, "pictures"), readBytes);
  closed.keep("a", bytes);
  expect(await closed.read(closed.fileOf("a"))).toEqual(bytes);
  expect(await closed.read(closed.fileOf("b"))).toBeNull();
  openMemory(site, "pictures").keep("b", bytes);
  expect(Uint8Array.from((await closed.read(closed.fileOf("b"))) ?? [])).toEqual(bytes);
});

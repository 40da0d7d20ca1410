import { describe, expect, it, test } from "vitest";
import { isOutputPath, pathFlaws } from "../src/output-path.ts";

const flawsOf = (...paths: readonly string[]) =>
  pathFlaws(paths.map((path) => ({ path }))).map((flaw) =>
    [flaw.kind, flaw.output.path, ...("other" in flaw ? [flaw.other.path] : [])].join(" "),
  );

test.each([
  "index.html",
  "a/b/c.html",
  ".well-known/x",
  "offprint/x",
  "a/.offprint",
  "..a",
  "中文/é.html",
  "console",
])("%s is a path for an output", (path) => {
  expect(isOutputPath(path)).toBe(true);
  expect(flawsOf(path)).toEqual([]);
});

test.each([
  "",
  "/a",
  "a/",
  "a//b",
  "./a",
  "../a",
  "a/..",
  "a\\b",
  "a\0b",
  "C:/a",
  "CON",
  "aux.html",
  "a?",
  "a.",
  "a /b",
])("%j can stand on no disk, outside the folder or not on every system", (path) => {
  expect(isOutputPath(path)).toBe(false);
  expect(flawsOf(path)).toEqual([`unportable ${path}`]);
});

test.each([".offprint", ".offprint/x", ".OffPrint/manifest.json"])("%s is in our own folder", (path) => {
  expect(isOutputPath(path)).toBe(false);
  expect(flawsOf(path)).toEqual([`reserved ${path}`]);
});

it("counts a name in bytes", () => {
  expect(isOutputPath("a".repeat(255))).toBe(true);
  expect(isOutputPath("长".repeat(86))).toBe(false);
});

describe("of several outputs", () => {
  it("finds two at one path, also where only case or Unicode form differ", () => {
    expect(flawsOf("a/x", "b", "A/x")).toEqual(["same A/x a/x"]);
    expect(flawsOf("caf\u00E9", "cafe\u0301")).toEqual(["same cafe\u0301 caf\u00E9"]);
  });

  it("finds a file where others need a folder, once, whichever comes first", () => {
    expect(flawsOf("A", "a/b", "a/c/d")).toEqual(["file-for-folder A a/b"]);
    expect(flawsOf("a/b", "A")).toEqual(["file-for-folder A a/b"]);
  });
});

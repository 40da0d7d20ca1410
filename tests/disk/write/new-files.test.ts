import { chmodSync, lstatSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { takenPaths, writeNewFiles } from "../../../src/disk/write/new-files.ts";
import { replaceText } from "../../../src/disk/write/replace-text.ts";
import { temporaryFolder, treeOf } from "../temporary-folder.ts";

describe("new files", () => {
  test("are written with the folders around them, into a folder that is not there yet", () => {
    const folder = join(temporaryFolder(), "a", "b");
    writeNewFiles(folder, [
      { path: "c/d.md", text: "D" },
      { path: "e", text: "" },
    ]);
    expect(treeOf(folder)).toEqual({ "c/d.md": "D", e: "" });
  });

  test("are never written over others", () => {
    const folder = temporaryFolder({ "a.md": "mine" });
    expect(() => writeNewFiles(folder, [{ path: "a.md", text: "yours" }])).toThrow("EEXIST");
    expect(treeOf(folder)).toEqual({ "a.md": "mine" });
  });

  test("have no place where something stands, or where a file or a link stands for a folder", () => {
    const away = temporaryFolder();
    const folder = temporaryFolder({ "a.md": "", b: "", "c/d": "" });
    symlinkSync(away, join(folder, "link"));
    symlinkSync("nowhere", join(folder, "broken"));
    const paths = ["a.md", "b/x", "c/d", "c/e", "c", "link/x", "broken", "new/x"];
    expect(takenPaths(folder, paths)).toEqual(["a.md", "b/x", "c/d", "c", "link/x", "broken"]);
    expect(takenPaths(join(folder, "not", "there"), paths)).toEqual([]);
  });
});

describe("a new text for a file", () => {
  test("keeps the file's rights, and leaves nothing beside it", () => {
    const folder = temporaryFolder({ "a.yaml": "a" });
    chmodSync(join(folder, "a.yaml"), 0o640);
    replaceText(join(folder, "a.yaml"), "b");
    expect(treeOf(folder)).toEqual({ "a.yaml": "b" });
    expect(statSync(join(folder, "a.yaml")).mode & 0o777).toBe(0o640);
  });

  test("goes where a link leads, and the link stays", () => {
    const folder = temporaryFolder({ "real/a.yaml": "a" });
    symlinkSync("real/a.yaml", join(folder, "a.yaml"));
    replaceText(join(folder, "a.yaml"), "b");
    expect(lstatSync(join(folder, "a.yaml")).isSymbolicLink()).toBe(true);
    expect(treeOf(folder)["real/a.yaml"]).toBe("b");
  });
});

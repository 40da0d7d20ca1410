import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { readTree, writeTree } from "../support/file-tree.ts";

const together = { concurrent: true, timeout: 60_000 };

describe("schema", together, () => {
  test.each(["site", "profile", "publications", "news", "pages"])("prints that of %s alone", async (kind) => {
    const { code, stdout, stderr } = await offprint(["schema", kind]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      additionalProperties: false,
    });
  });

  test("prints those of all kinds as one document", async () => {
    const { definitions } = JSON.parse((await offprint(["schema"])).stdout);
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining(["site", "profile", "talks", "pages"]));
  });

  test.each([
    [["schema", "publication"], "Did you mean publications?"],
    [["schema", "recipes"], "There are site, profile,"],
    [["schema", "news", "--write"], "--write writes the schemas of all kinds"],
  ])("does not understand %j", async (args, message) => {
    const { code, stdout, stderr } = await offprint(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("--write sets up an editor, once", async () => {
    const folder = siteFolder();
    const { code, stdout } = await offprint(["schema", "--write"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain("✓ .vscode/settings.json\n");
    const before = readTree(folder);
    expect(before).toMatchObject({ ".vscode/schemas/site.json": expect.stringContaining("draft-07") });
    const again = await offprint(["schema", "--write", "--site", folder]);
    expect(again).toEqual({ code: 0, stdout: "✓ nothing to do\n", stderr: "" });
    expect(readTree(folder)).toEqual(before);
  });

  test("--write keeps the settings that are there, and their comments", async () => {
    const settings = '{\n  // Mine.\n  "editor.wordWrap": "on" // long lines\n}\n';
    const folder = siteFolder({ ".vscode/settings.json": settings });
    await offprint(["schema", "--write"], { cwd: folder });
    const { "settings.json": written } = readTree(join(folder, ".vscode"));
    expect(written).toContain(
      '{\n  // Mine.\n  "editor.wordWrap": "on", // long lines\n  "yaml.schemas": {\n',
    );
  });

  test("--write mends schemas of another version", async () => {
    const folder = siteFolder();
    await offprint(["schema", "--write"], { cwd: folder });
    const before = readTree(folder);
    writeTree(folder, { ".vscode/schemas/news.json": "{}\n" });
    const { stdout } = await offprint(["schema", "--write"], { cwd: folder });
    expect(stdout).toBe("✓ .vscode/schemas/news.json\n");
    expect(readTree(folder)).toEqual(before);
  });

  test.each([
    ["--dry-run", {}, 0],
    ["settings nobody can read", { ".vscode/settings.json": "{" }, 1],
  ] as const)("--write writes nothing with %s", async (flag, files, expected) => {
    const folder = siteFolder(files);
    const before = readTree(folder);
    const args = ["schema", "--write", ...(flag.startsWith("--") ? [flag] : [])];
    expect((await offprint(args, { cwd: folder })).code).toBe(expected);
    expect(readTree(folder)).toEqual(before);
  });

  test("--write needs a site", async () => {
    expect((await offprint(["schema", "--write", "--site", ownFolder()])).stderr).toContain("no-content");
  });
});

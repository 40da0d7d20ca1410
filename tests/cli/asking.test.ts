import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownFolder, siteFolder } from "../support/command.ts";
import { pathsIn } from "../support/file-tree.ts";
import { offprintAsking } from "../support/terminal.ts";

const together = { concurrent: true, timeout: 60_000 };

describe("in a terminal", together, () => {
  test("init asks who you are, and again when an answer will not do", async () => {
    const folder = ownFolder("mara");
    const cwd = dirname(folder);
    const said = ["\n", "Mara\n", "\n", "Professor\n", "Shores\n", "\n", "nobody\n", "mara@example.org\n"];
    const answers = [...said, "7X8&hl=en\n", "7X8\n", "\n", "\n"];
    const { code, stdout, stderr } = await offprintAsking(["init", "mara"], answers, { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain("the site needs a name");
    expect(stderr).toContain('"email" is not an e-mail address');
    expect(stderr).toContain("write 7X8");
    expect(stdout).toContain("files in mara");
    expect(readFileSync(join(folder, "content/profile.md"), "utf8")).toMatch(
      /^---\nname: Mara\nrole: Professor\naffiliations: \[Shores\]\nemail: mara@example.org\nlinks:\n {2}scholar: 7X8\n---\n/,
    );
  });

  test("init asks only for what the flags do not say, and nothing with --yes", async () => {
    const folder = ownFolder("mara");
    const cwd = dirname(folder);
    const { stderr } = await offprintAsking(["init", "mara", "--name", "Mara"], ["\u0004"], { cwd });
    expect(stderr).not.toContain("Your name:");
    const ended = await offprintAsking(["init", "mara", "--name", "Mara", "--yes"], [], { cwd });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("init tells what is in the way before it asks anything", async () => {
    const folder = siteFolder();
    const { code, stderr } = await offprintAsking(["init"], [], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error\[files-in-the-way\]/);
  });

  test.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("%s ends with 130, and nothing is written", async (_, key) => {
    const folder = ownFolder("mara");
    const ended = await offprintAsking(["init", "mara"], ["Mara\n", key], { cwd: dirname(folder) });
    expect(ended).toMatchObject({ code: 130, stdout: "" });
    expect(ended.stderr).toContain("Nothing was written.\n");
    expect(pathsIn(folder)).toEqual([]);
  });

  test("new asks for what a paper needs", async () => {
    const folder = siteFolder();
    const answers = ["Sand\n", "Mara Lindqvist\n", "2025\n", "\n"];
    const { code, stdout } = await offprintAsking(["new", "publication"], answers, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "✓ content/publications/sand.md\n" });
    const text = readFileSync(join(folder, "content/publications/sand.md"), "utf8");
    expect(text).toBe("---\ntitle: Sand\nauthors: [Mara Lindqvist]\ndate: 2025\n---\n\n");
  });

  test("new asks for nothing that was said", async () => {
    const folder = siteFolder();
    const ended = await offprintAsking(["new", "news", "We won"], [], { cwd: folder });
    expect(ended).toEqual({ code: 0, stdout: "✓ content/news/we-won.md\n", stderr: "" });
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder } from "../support/command.ts";
import { pathsIn, readTree, replaceTree, writeTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

/** Each test starts a process and waits for it; a busy machine is no mistake. */
const together = { concurrent: true, timeout: 60_000 };

const mara = [
  ...["--name", "Mara Lindqvist", "--other-name", "林玛拉", "--role", "Professor: sand & tides"],
  ...["--affiliation", "University of Shores", "--department", "Coasts #1", "--email", "mara@example.org"],
  ...["--scholar", "7X8BCBsAAAAJ", "--github", "mara", "--orcid", "0000-0002-1825-0097"],
  ...["--link", "lab=https://shores.example.org/", "--languages", "en,zh"],
];

test("writes what is expected, byte for byte", { timeout: 60_000 }, async () => {
  const folder = ownFolder("mara");
  const { code, stdout, stderr } = await offprint(["init", "mara", ...mara], { cwd: parentOf(folder) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^✓ \d+ files in mara\n {4}content\/profile\.md /);
  expect(stdout).toMatch(/\n {4}cd mara\n {4}npm install\n {4}npm run dev\n/);
  const files = Object.entries(readTree(folder))
    .filter(([path]) => !path.startsWith(".vscode/schemas/"))
    .map(([path, text]) => [path, path === "package.json" ? fromNpm(text) : text]);
  const expected = repository("tests/sites/starter");
  if (process.env["UPDATE_GOLDEN"]) replaceTree(expected, Object.fromEntries(files));
  expect(Object.fromEntries(files)).toEqual(readTree(expected));
});

/** What an installed Offprint writes, where one from a copy of its repository names its folder. */
function fromNpm(text: string): string {
  return text.replace(/"file:[^"]*"/, '"^0.1.0"');
}

test("takes a program that npm does not have from its folder, and says so", { timeout: 60_000 }, async () => {
  const folder = ownFolder("here");
  const { stdout } = await offprint(["init", "--yes", "--name", "Mara", folder]);
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(join(folder, dependencies.offprint.replace(/^file:/, ""), "package.json")).toBe(
    repository("package.json"),
  );
  expect(stdout).toContain("takes Offprint from its folder on this computer, which GitHub does not have");
});

describe("a new site", together, () => {
  test.each(["my site", "叶天竺", "50% #1", "it's & me", "-dash", "a/b/c"])(
    "in the folder %s builds without a warning",
    async (name) => {
      const folder = ownFolder(name);
      const args = ["init", "--yes", "--name", "Mara", "--", folder];
      expect(await offprint(args)).toMatchObject({ code: 0, stderr: "" });
      const built = await offprint(["build"], { cwd: folder });
      expect(built).toMatchObject({ code: 0, stderr: "" });
      expect(built.stdout).not.toContain("warning");
      expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain("Mara");
    },
  );

  test("is made here when no folder is named", async () => {
    const folder = ownFolder();
    writeTree(folder, { LICENSE: "Mine." });
    const { code, stdout } = await offprint(["init", "--name", "Mara"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain("in this folder");
    expect(stdout).not.toContain("cd ");
    expect(readTree(folder)).toMatchObject({ LICENSE: "Mine.", "content/site.yaml": expect.anything() });
  });

  test("is not made twice: nothing changes, what is there is named, and it ends with 1", async () => {
    const folder = ownFolder();
    await offprint(["init", folder, "--name", "Mara"]);
    const before = readTree(folder);
    const { code, stdout, stderr } = await offprint(["init", folder, "--name", "Ilse"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain('there is already "content/profile.md", "content/site.yaml"');
    expect(stderr).toContain("--merge");
    expect(readTree(folder)).toEqual(before);
  });

  test("gets only what is missing with --merge", async () => {
    const folder = ownFolder();
    const own = { "README.md": "Mine.\n", "content/profile.md": "---\nname: Ilse\n---\n\nHi.\n" };
    writeTree(folder, own);
    expect((await offprint(["init", folder, "--name", "Mara"])).code).toBe(1);
    expect(readTree(folder)).toEqual(own);
    const { code, stderr } = await offprint(["init", folder, "--name", "Mara", "--merge"]);
    expect(code).toBe(0);
    expect(stderr).toBe("kept as it is: content/profile.md\nkept as it is: README.md\n");
    expect(readTree(folder)).toMatchObject({ ...own, "package.json": expect.anything() });
    expect(await offprint(["init", folder, "--name", "Mara", "--merge"])).toMatchObject({ code: 0 });
    expect((await offprint(["build", folder])).stderr).toBe("");
  });

  test("is only shown with --dry-run", async () => {
    const folder = ownFolder();
    const { code, stdout } = await offprint(["init", folder, "--name", "Mara", "--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).toContain("would write");
    expect(stdout).toContain("content/profile.md");
    expect(pathsIn(parentOf(folder))).toEqual([]);
  });

  test.each([
    [["--email", "nobody"], '"email" is not an e-mail address', 1],
    [["--link", "lab=javascript:alert(1)"], '"javascript:" links are not allowed', 1],
    [["--link", "cv=files/cv.pdf"], 'there is nothing at "files/cv.pdf"', 1],
    [["--languages", "english"], "a language is a tag such as en", 1],
    [["--link", "lab"], "Write a label and an address", 2],
  ])("is not made with %j", async (flags, message, code) => {
    const folder = ownFolder();
    const ended = await offprint(["init", folder, "--name", "Mara", ...flags]);
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.stderr).toContain(message);
    expect(pathsIn(folder)).toEqual([]);
  });

  test("needs a name where nobody can be asked", async () => {
    const { code, stdout, stderr } = await offprint(["init", ownFolder()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('--name "Ada Lovelace"');
  });

  test("is refused where a file stands for its folder", async () => {
    const folder = ownFolder();
    writeFileSync(folder, "");
    const { code, stderr } = await offprint(["init", folder, "--name", "Mara"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[not-written]");
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

function parentOf(folder: string): string {
  expect(basename(folder)).not.toBe("");
  return dirname(folder);
}

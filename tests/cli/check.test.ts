import { describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

const together = { concurrent: true, timeout: 60_000 };
const broken = {
  "content/publications/tides.md": "---\ntitel: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n",
};
const doubtful = {
  "content/profile.md":
    "---\nname: Mara Lindqvist\n---\n\nSee [my degree](#degree) and [here](/publications/).\n",
};

describe("check", together, () => {
  test("ends with 0 when there is nothing to complain of, and writes nothing", async () => {
    const folder = siteFolder();
    const before = readTree(folder);
    expect(await offprint(["check", folder])).toEqual({
      code: 0,
      stdout: "✓ 1 paper, 4 pages: nothing to complain of\n",
      stderr: "",
    });
    expect(readTree(folder)).toEqual(before);
  });

  test("ends with 0 when there are warnings alone, and with 1 when they count", async () => {
    const folder = siteFolder(doubtful);
    const { code, stdout, stderr } = await offprint(["check", folder]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "✓ 1 paper, 4 pages: 2 warnings in 1 file\n" });
    expect(stderr).toContain(
      'warning[broken-anchor]: there is no "#degree" on this page\n --> content/profile.md:5:17\n',
    );
    const strict = await offprint(["check", folder, "--strict"]);
    expect({ code: strict.code, stdout: strict.stdout }).toEqual({ code: 1, stdout: "" });
    expect(strict.stderr).toMatch(/\n\n✗ 1 paper, 4 pages: 2 warnings in 1 file\n$/);
  });

  test("ends with 1 when there are errors, which are those of the build", async () => {
    const folder = siteFolder(broken);
    const { code, stdout, stderr } = await offprint(["check", folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const build = await offprint(["build", folder]);
    expect(stderr).toContain(build.stderr.split("\n\n✗")[0]);
    expect(stderr).toMatch(/✗ 0 papers, \d pages: 1 error in 1 file\n$/);
  });

  test("tells as a program or a workflow wants it", async () => {
    const folder = siteFolder(doubtful);
    const json = await offprint(["check", folder, "--json"]);
    const { diagnostics, ...rest } = JSON.parse(json.stdout);
    expect({ code: json.code, stderr: json.stderr, ...rest }).toEqual({
      ...{ code: 0, stderr: "", version: 1, ok: true },
      summary: { errors: 0, warnings: 2, files: 1 },
      site: { papers: 1, pages: 4 },
      leftOut: [],
    });
    expect(diagnostics[0]).toMatchObject({
      severity: "warning",
      code: "broken-anchor",
      range: { start: { line: 5, column: 17 } },
    });
    const github = await offprint(["check", folder, "--format", "github"]);
    expect(github.stdout).toMatch(/^::warning file=content\/profile.md,line=5,col=17,/);
  });

  test("--skip leaves rules out, and says what could be meant by one there is not", async () => {
    const folder = siteFolder(doubtful);
    const skipped = await offprint(["check", folder, "--skip", "broken-anchor,vague-link", "--strict"]);
    expect(skipped).toMatchObject({ code: 0, stderr: "" });
    const unknown = await offprint(["check", folder, "--skip", "broken-ancor"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('There is no rule "broken-ancor": did you mean broken-anchor?');
  });

  test("names the nine papers of ten whose owner is somebody else", async () => {
    const { stdout } = await offprint(["check", repository("tests/sites/badges"), "--json"]);
    const told = JSON.parse(stdout).diagnostics.filter(
      ({ code }: { code: string }) => code === "owner-missing",
    );
    expect(told.map(({ file }: { file: string }) => file.slice("content/publications/".length))).toEqual([
      ...["copy-aware-editing.md", "crf-parsing.md", "deltanet.md", "graph-srl.md", "latent-trees.md"],
      ...["matmul-free.md", "pos-tagging.md", "second-order-treecrf.md", "ucca-parsing.md"],
    ]);
    expect(told[0].help).toContain('9 such papers name "Yu Zhang"');
  });

  test("knows the folder of a repository on GitHub", async () => {
    const folder = siteFolder({
      ".git/HEAD": "ref: refs/heads/main\n",
      ".git/config": '[remote "origin"]\n\turl = git@github.com:mara/sand.git\n',
      "content/site.yaml": "url: https://mara.github.io/\n",
    });
    const { stderr } = await offprint(["check", folder]);
    expect(stderr).toContain("is published at https://mara.github.io/sand/\n");
  });

  test("says that there is no site where there is none", async () => {
    const { code, stderr } = await offprint(["check", ownFolder()]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[no-content]");
  });
});

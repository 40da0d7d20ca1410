import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

/** One process after the other: each builds a whole site. */
const patiently = { timeout: 120_000 };
const broken = {
  "content/publications/tides.md": "---\ntitel: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n",
};
const doubtful = {
  "content/profile.md":
    "---\nname: Mara Lindqvist\n---\n\nSee [my degree](#degree) and [here](/publications/).\n",
};

describe("check", patiently, () => {
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
      troubles: [],
      links: null,
      mended: [],
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
      ".github/workflows/pages.yml": "steps:\n  - uses: actions/deploy-pages@v4\n",
      "content/site.yaml": "url: https://mara.github.io/\n",
    });
    const { stderr } = await offprint(["check", folder]);
    expect(stderr).toContain("but it is published at https://mara.github.io/sand/\n");
    rmSync(join(folder, ".github"), { recursive: true });
    expect((await offprint(["check", folder])).stderr).toBe("");
  });

  test("says that there is no site where there is none", async () => {
    const { code, stderr } = await offprint(["check", ownFolder()]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[no-content]");
  });
});

/** Two of each mistake that can be mended for certain. */
const mendable = {
  "content/profile.md": [
    "---",
    "name: Mara Lindqvist # me",
    "links:",
    "  code:   http://github.com/mara   # mine",
    "---",
    "",
    "My [CV](/Files/cv.PDF) and [notes] (https://shores.org/notes), <img src='Dune.jpg' alt='A dune'>.",
    "",
    "##Tides",
    "",
    "See [papers](/publications/Tides/#BibTeX) and [the top](#TIDES).",
    "",
  ].join("\r\n"),
  "content/publications/tides.md":
    '---\ntitle: Tides and Sand\nauthors: [Mara Lindqvist]\ndate: 2024 # or so\nlinks:\n  paper: "http://doi.org/10.1234/shores.5"\n  pdf: https://arxiv.org/abs/2410.05258\n---\n',
  "public/files/cv.pdf": "",
  "public/dune.jpg": "",
};

describe("check --fix", patiently, () => {
  test("mends what is certain, keeps all else, and finds nothing to mend the second time", async () => {
    const folder = siteFolder(mendable);
    const { code, stdout, stderr } = await offprint(["check", folder, "--fix"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("error") });
    expect(stdout).toMatch(
      /^✓ mended \d+ places in content\/profile.md, content\/publications\/tides.md\n✓ 1 paper/,
    );
    const mended = readTree(folder);
    expect(mended["content/profile.md"]).toBe(
      [
        "---",
        "name: Mara Lindqvist # me",
        "links:",
        "  code:   https://github.com/mara   # mine",
        "---",
        "",
        "My [CV](/files/cv.pdf) and [notes](https://shores.org/notes), <img src='dune.jpg' alt='A dune'>.",
        "",
        "## Tides",
        "",
        "See [papers](/publications/tides/#bibtex) and [the top](#tides).",
        "",
      ].join("\r\n"),
    );
    expect(mended["content/publications/tides.md"]).toBe(
      '---\ntitle: Tides and Sand\nauthors: [Mara Lindqvist]\ndate: 2024 # or so\ndoi: 10.1234/shores.5\narxiv: 2410.05258\nlinks:\n  paper: "https://doi.org/10.1234/shores.5"\n  pdf: https://arxiv.org/abs/2410.05258\n---\n',
    );
    const again = await offprint(["check", folder, "--fix"]);
    expect(again.stdout).toMatch(/^nothing here can be mended for certain\n✓ 1 paper/);
    expect(readTree(folder)).toEqual(mended);
  });

  test("shows what it would do with --dry-run, and does not", async () => {
    const folder = siteFolder(mendable);
    const before = readTree(folder);
    const { stdout, stderr } = await offprint(["check", folder, "--fix", "--dry-run"]);
    expect(stdout + stderr).toContain(
      "content/profile.md:4\n-   code:   http://github.com/mara   # mine\n+   code:   https://github.com/mara   # mine\n",
    );
    expect(stdout + stderr).toContain("content/publications/tides.md:5\n+ doi: 10.1234/shores.5\n");
    expect(readTree(folder)).toEqual(before);
  });

  test("is named where there is something to mend", async () => {
    const folder = siteFolder({
      "content/profile.md": "---\nname: Mara\n---\n\n[A](http://github.com/mara)\n",
    });
    const { stdout } = await offprint(["check", folder]);
    expect(stdout).toContain("; --fix mends 1 place\n");
    const json = JSON.parse((await offprint(["check", folder, "--json"])).stdout);
    const fix = json.diagnostics.flatMap((one: { fix?: { text: string } }) => one.fix ?? []);
    expect(fix).toMatchObject([{ text: "https://github.com/mara", range: { start: { line: 5 } } }]);
  });
});

/** Where all hosts are found: `/host/path`. */
describe("check --external", patiently, () => {
  let server: Server;
  let env: Readonly<Record<string, string>>;
  let asked: string[] = [];
  beforeAll(async () => {
    server = createServer(({ url = "" }, response) => {
      asked.push(url);
      response.statusCode = url.includes("old")
        ? 301
        : url.includes("gone")
          ? 404
          : url.includes("no")
            ? 403
            : 200;
      if (url.includes("old")) response.setHeader("Location", "https://shores.org/new");
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    env = { OFFPRINT_LINKS: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const links = {
    "content/profile.md": `---
name: Mara Lindqvist
links: {code: "https://shores.org/gone"}
---

[A](https://shores.org/well), [B](https://shores.org/old#part), [C](https://shores.org/gone), [D](https://no.org/),
[E](https://mara.example.org/cv/) and [F](http://localhost/).
`,
  };

  test("tells of dead links and of moved ones at every place, and of hosts that do not say", async () => {
    asked = [];
    const folder = siteFolder(links);
    const { code, stdout, stderr } = await offprint(["check", folder, "--external"], { env });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "✓ 1 paper, 4 pages, 4 outside links: 4 warnings in 1 file; --fix mends 1 place\n",
    });
    expect(stderr.match(/warning\[dead-link\]: "https:\/\/shores.org\/gone" leads nowhere/g)).toHaveLength(2);
    expect(stderr).toContain('warning[moved-link]: "https://shores.org/old#part" has moved for good\n');
    expect(stderr).toContain("  = write https://shores.org/new#part\n");
    expect(stderr).toContain("\nnot checked: 1 link to no.org: refused (403)\n");
    expect(new Set(asked)).toEqual(
      new Set(["/no.org/", "/shores.org/gone", "/shores.org/new", "/shores.org/old", "/shores.org/well"]),
    );
    const json = JSON.parse((await offprint(["check", folder, "--external", "--json"], { env })).stdout);
    expect(json.links).toEqual({
      asked: 4,
      unchecked: [{ url: "https://no.org/", reason: "refused (403)" }],
    });
  });

  test("mends what has moved for good", async () => {
    const folder = siteFolder(links);
    const { stdout } = await offprint(["check", folder, "--external", "--fix"], { env });
    expect(stdout).toContain("mended 1 place in content/profile.md\n");
    expect(readTree(folder)["content/profile.md"]).toContain("[B](https://shores.org/new#part)");
  });

  test("is the only check that asks anybody", async () => {
    asked = [];
    await offprint(["check", siteFolder(links)], { env });
    expect(asked).toEqual([]);
  });

  test("says when there is no network, and takes no link for dead", async () => {
    const down = { OFFPRINT_LINKS: "http://nowhere.invalid" };
    const site = siteFolder({
      ...links,
      "content/pages/a.md": "---\ntitle: A\n---\n[G](https://dunes.org/).\n",
    });
    const { stderr } = await offprint(["check", site, "--external"], { env: down });
    expect(stderr).toContain("warning[no-network]: none of the 5 outside links could be asked for\n");
    expect(stderr).not.toContain("dead-link");
  });
});

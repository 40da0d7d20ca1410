import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Played, playRegistries } from "../registries/play-registries.ts";
import { anthology, article, preprint, record } from "../registries/recorded.ts";
import { offprint, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";

const together = { concurrent: true, timeout: 60_000 };

const everything: Readonly<Record<string, Played>> = {
  "/doi.org/10.5555/Tides.2024": { body: article },
  "/api.datacite.org/dois/10.48550/arXiv.2401.01234": { body: preprint },
  "/aclanthology.org/2023.acl-long.7.bib": { body: anthology },
  "/dblp.org/rec/conf/shore/LindqvistW25.bib?param=1": { body: record },
};

/** Runs `offprint add` beside registries that play these answers. */
async function add(folder: string, args: readonly string[], answers = everything) {
  const { base, asked } = await playRegistries(answers);
  const ended = await offprint(["add", ...args], { cwd: folder, env: { OFFPRINT_REGISTRIES: base } });
  return { ...ended, asked };
}

const expected = `---
title: "Tides of <em>H</em><sub>2</sub>O: a \\\\[brief\\\\] history \\\\& \\\\*more\\\\*"
authors: [Mara Lindqvist, Johannes van der Waals Jr., 叶天竺, The Sand Collaboration]
date: 2024-05
venue: Journal of Shores \\& Seas
type: journal
volume: "12"
number: "3"
pages: 45-67
publisher: Shoreline Press
doi: 10.5555/Tides.2024
---

\\# We show that $O(n^2)$ grains move at p \\< 0.05 for \\$5M.

2\\. And *more*.
`;

describe("a paper that is added", together, () => {
  test("is a file that says what the registry says, and builds", async () => {
    const folder = siteFolder();
    const { code, stdout, stderr, asked } = await add(folder, [
      "doi:10.5555/Tides.2024",
      "--mailto",
      "mara@example.org",
    ]);
    const path = "content/publications/tides-of-h2o-a-brief-history-more.md";
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `✓ ${path}\n`, stderr: "" });
    expect(readFileSync(join(folder, path), "utf8")).toBe(expected);
    expect(asked[0]?.headers["user-agent"]).toMatch(/^offprint\/\d+\.\d+\.\d+ \(mailto:mara@example\.org\)$/);
    const built = await offprint(["build"], { cwd: folder });
    expect(built).toMatchObject({ code: 0, stderr: "" });
  });

  test.each([
    ["https://arxiv.org/abs/2401.01234v1", "sand-moves-in-o-n-2-poincarés-dunes"],
    ["2023.acl-long.7", "sand-in-100-of-sentences"],
    ["https://dblp.org/rec/conf/shore/LindqvistW25.html", "dunes-at-night"],
  ])("can be named as %s", async (paper, slug) => {
    const folder = siteFolder();
    const { code, stdout } = await add(dirname(folder), [paper, folder]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `✓ content/publications/${slug}.md\n` });
    expect(await offprint(["build"], { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
  });

  test("is only shown with --dry-run", async () => {
    const folder = siteFolder();
    const before = readTree(folder);
    const { stdout } = await add(folder, ["10.5555/Tides.2024", "--dry-run"]);
    expect(stdout).toMatch(/^would write content\/publications\/tides-of[^\n]*\.md:\n\n---\ntitle: /);
    expect(stdout).toContain(expected);
    expect(readTree(folder)).toEqual(before);
  });

  test("has TeX nobody can typeset as code", async () => {
    const folder = siteFolder();
    const body = {
      title: "On $\\nosuchcommand{x_1}$ and $x^2$",
      author: [{ name: "A B" }],
      issued: { "date-parts": [[2024]] },
    };
    const { code, stdout } = await add(folder, ["10.5555/x", "--dry-run"], {
      "/doi.org/10.5555/x": { body },
    });
    expect(code).toBe(0);
    expect(stdout).toContain("title: On `\\nosuchcommand{x_1}` and `x^2`\n");
  });

  test("without a date is a draft that says so; none is made up", async () => {
    const folder = siteFolder();
    const body = { title: "1. Undated: #1", author: [{ given: "Mara", family: "Lindqvist" }] };
    const { code, stdout, stderr } = await add(folder, ["10.5555/x"], { "/doi.org/10.5555/x": { body } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "✓ content/publications/1-undated-1.md\n" });
    expect(stderr).toMatch(/^content\/publications\/1-undated-1\.md is a draft, since it lacks "date: /);
    expect((await offprint(["build"], { cwd: folder })).code).toBe(0);
  });

  test("with the title of another is written beside it, and the doubt is told", async () => {
    const folder = siteFolder();
    const body = {
      title: "Tides and sand",
      author: [{ name: "Mara Lindqvist" }],
      issued: { "date-parts": [[2024]] },
    };
    const { stdout, stderr } = await add(folder, ["10.5555/x"], { "/doi.org/10.5555/x": { body } });
    expect(stdout).toBe("✓ content/publications/tides-and-sand.md\n");
    expect(stderr).toContain(
      "may be the same paper as content/publications/tides.md: their titles are alike",
    );
  });

  test("is one JSON document with --json", async () => {
    const folder = siteFolder();
    const { code, stdout, stderr } = await add(folder, ["2023.acl-long.7", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const path = "content/publications/sand-in-100-of-sentences.md";
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      ok: true,
      summary: { errors: 0, warnings: 0, files: 0 },
      diagnostics: [],
      troubles: [],
      written: [{ path, title: "Sand in 100% of Sentences", draft: false }],
      there: [],
    });
  });
});

describe("a paper that is there", together, () => {
  test.each([
    ["by its DOI", "doi: https://doi.org/10.5555/TIDES.2024", "10.5555/Tides.2024"],
    ["by its arXiv identifier", "arxiv: 2401.01234v3", "arXiv:2401.01234"],
    ["by the DOI of its preprint", "doi: 10.48550/arXiv.2401.01234", "2401.01234"],
    ["by a link", "links: {paper: https://arxiv.org/abs/2401.01234}", "2401.01234"],
    ["by its citation key", "key: DBLP:conf/shore/LindqvistW25", "DBLP:conf/shore/LindqvistW25"],
    ["although it is a draft", "draft: true\ndoi: 10.5555/tides.2024", "10.5555/Tides.2024"],
  ])("is known %s, and nobody is asked", async (_, line, paper) => {
    const file = `---\ntitle: T\nauthors: [Mara Lindqvist]\ndate: 2024\n${line}\n---\n`;
    const folder = siteFolder({ "content/publications/there.md": file });
    const before = readTree(folder);
    const { code, stdout, stderr, asked } = await add(folder, [paper]);
    expect({ code, stdout, asked }).toEqual({ code: 1, stdout: "", asked: [] });
    expect(stderr).toMatch(
      /^already there: ".*" in content\/publications\/there\.md\n✗ nothing was written\n$/,
    );
    expect(readTree(folder)).toEqual(before);
  });

  test("is known by what the registry says of it, in a .bib file too", async () => {
    const bib = "@article{sand23, title={S}, author={A B}, year=2023, doi={10.18653/v1/2023.acl-long.7}}\n";
    const folder = siteFolder({ "content/publications/all.bib": bib });
    const { code, stderr } = await add(folder, ["2023.acl-long.7"]);
    expect(code).toBe(1);
    expect(stderr).toContain("in content/publications/all.bib\n✗ nothing was written\n");
  });

  test("is not one that is only linked as something else", async () => {
    const file =
      "---\ntitle: T\nauthors: [Mara Lindqvist]\ndate: 2024\nlinks: {video: https://doi.org/10.5555/Tides.2024}\n---\n";
    const folder = siteFolder({ "content/publications/there.md": file });
    expect((await add(folder, ["10.5555/Tides.2024"])).code).toBe(0);
  });
});

describe("a .bib file", together, () => {
  const bib = `${record}
@article{sand24, title = {Sand: {A} \\emph{story} of $x^2$}, author = {Brandt, Ilse}, year = 2024, journal = {Shores}, doi = {10.5555/sand}}
@article{tides, title = {Tides and Sand}, author = {Lindqvist, Mara}, year = 2024, journal = {Shores}}
@misc{sandpre, title = {Sand}, author = {Brandt, Ilse}, year = 2023, eprint = {2301.00001}, archiveprefix = {arXiv}, related = {sand24}}
`;

  test("is a file for each paper in it; those that are there are named and passed over", async () => {
    const folder = siteFolder();
    const file = join(dirname(folder), "mine.bib");
    writeFileSync(file, bib);
    const { code, stdout, stderr } = await add(folder, [file]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'already there: "Tides and Sand" in content/publications/tides.md\n',
    });
    const paths = ["dunes-at-night", "sand-a-story-of-x-2"].map((slug) => `content/publications/${slug}.md`);
    expect(stdout).toBe(`${paths.map((path) => `✓ ${path}\n`).join("")}\n2 papers added\n`);
    expect(readFileSync(join(folder, paths[1] ?? ""), "utf8")).toMatch(
      /\narxiv: .*2301\.00001(?:.*\n)+key: /,
    );
    expect(await offprint(["build"], { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
    const again = await add(folder, [file]);
    expect(again).toMatchObject({ code: 0, stdout: "✓ no paper is new\n", asked: [] });
  });

  test("with a mistake is not taken, and the mistake is shown in its place", async () => {
    const folder = siteFolder();
    const before = readTree(folder);
    writeFileSync(
      join(dirname(folder), "mine.bib"),
      "@article{a, title = {Sand, author = {A B}, year = 2024}\n",
    );
    const { code, stdout, stderr } = await add(folder, ["../mine.bib"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/--> \.\.\/mine\.bib:1:\d+\n/);
    expect(stderr).toMatch(/✗ nothing was written\n$/);
    expect(readTree(folder)).toEqual(before);
  });

  test.each([
    ["none.bib", "it is not there"],
    ["folder.bib", "cannot be read"],
    ["latin.bib", "is not UTF-8 text"],
    ["large.bib", "has 5.0 MiB; a text file may have 5"],
  ])("that cannot be read is told: %s", async (file, message) => {
    const folder = siteFolder();
    mkdirSync(join(folder, "folder.bib"));
    writeFileSync(join(folder, "large.bib"), "%".repeat(5 * 1024 * 1024 + 1));
    writeFileSync(join(folder, "latin.bib"), Buffer.from("@misc{a, title = {Caf\xe9}}", "latin1"));
    const { code, stdout, stderr } = await add(folder, [file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("nothing is written", together, () => {
  test.each<readonly [string, Played, string]>([
    ["nobody knows the paper", { status: 404 }, 'doi.org does not know "10.5555/x"'],
    ["a page comes back", { body: "<html>", headers: { "Content-Type": "text/html" } }, "sent a web page"],
    ["an error comes back", { body: { title: "Error" } }, "doi.org answered with an error"],
    ["it is busy for long", { status: 429, headers: { "Retry-After": "600" } }, "try again in 10 minutes"],
  ])("when %s", async (_, played, message) => {
    const folder = siteFolder();
    const before = readTree(folder);
    const { code, stdout, stderr } = await add(folder, ["10.5555/x"], { "/doi.org/10.5555/x": played });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^✗ [^\n]+\n {4}[^\n]+\n✗ nothing was written\n$/);
    expect(stderr).toContain(message);
    expect(readTree(folder)).toEqual(before);
  });

  test("when it is not known what is meant", async () => {
    const { code, stderr, asked } = await add(siteFolder(), ["Attention is all you need"]);
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(stderr).toContain("names no paper\n(Write a DOI");
  });

  test("when the e-mail address is none", async () => {
    const { code, stderr } = await add(siteFolder(), ["10.5555/x", "--mailto", "mara"]);
    expect(code).toBe(2);
    expect(stderr).toContain("ada@example.org");
  });

  test("where there is no site", async () => {
    const { code, stderr } = await add(dirname(siteFolder()), ["10.5555/x"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[no-content]");
  });
});

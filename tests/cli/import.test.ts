import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";

/** One after the other: each command loads all of the program, and a machine has few cores. */
const alone = { timeout: 90_000 };

const renderCv = `cv:
  name: Mara Lindqvist
  phone: +46 31 1
  sections:
    summary:
      - I study tides.
    education:
      - institution: Shore University
        area: Tides
        degree: PhD
        start_date: 2019-09
        end_date: present
    awards:
      - bullet: Golden Grain
    publications:
      - title: Sand Waves
        authors: ['**Mara Lindqvist**', Ilse Brandt]
        journal: Journal of Shores
        date: 2023
        doi: 10.1000/sand
design:
  theme: classic
`;

/** A folder with files in it, and nothing else. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = ownFolder("work");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("an import", alone, () => {
  test("makes a new site that builds without a word, and tells what it left behind", async () => {
    const cwd = folderWith({ "cv.yaml": renderCv });
    const { code, stdout, stderr } = await offprint(["import", "cv.yaml", "site"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ \d+ files in site\n {4}content\/profile\.md /);
    expect(stdout).toContain("    content/publications/sand-waves.md\n");
    expect(stderr).toBe(
      [
        'warning[not-imported]: "design" is not carried over',
        "  --> cv.yaml:21:1",
        "20 |         doi: 10.1000/sand",
        "21 | design:",
        "   | ^^^^^^",
        "22 |   theme: classic",
        '   = "theme" in content/site.yaml chooses the look',
        "",
        "read as RenderCV; 1 thing to look at",
        "",
      ].join("\n"),
    );
    const built = await offprint(["build"], { cwd: join(cwd, "site") });
    expect(built).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^✓ 1 paper, /) });
  });

  test("into a site changes nothing that is there, and names it; twice is as good as once", async () => {
    const site = siteFolder({
      "content/publications/dunes.md":
        "---\ntitle: Sand Waves\nauthors: [Mara Lindqvist]\ndate: 2023\ndoi: 10.1000/sand\n---\n",
    });
    writeFileSync(join(site, "cv.yaml"), renderCv);
    const before = readTree(site);
    const first = await offprint(["import", "cv.yaml"], { cwd: site });
    expect(first).toMatchObject({ code: 0, stdout: "✓ 1 file in this folder:\n    content/awards.yaml\n" });
    expect(first.stderr).toContain("kept as it is, without what the CV says there: content/profile.md\n");
    expect(first.stderr).toContain('already there: "Sand Waves" in content/publications/dunes.md\n');
    const between = readTree(site);
    expect(between).toEqual({ ...before, "content/awards.yaml": "- Golden Grain\n" });
    const second = await offprint(["import", "cv.yaml"], { cwd: site });
    expect(second).toMatchObject({ code: 0, stdout: "✓ 0 files in this folder\n" });
    expect(second.stderr).toContain("kept as it is, without what the CV says there: content/awards.yaml\n");
    expect(readTree(site)).toEqual(between);
  });

  test("with --dry-run shows what it would write, and writes nothing", async () => {
    const cwd = folderWith({ "cv.yaml": renderCv });
    const { code, stdout } = await offprint(["import", "cv.yaml", "site", "--dry-run"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("would write content/awards.yaml:\n\n- Golden Grain\n");
    expect(stdout).toMatch(/^would write \d+ files in site:$/m);
    expect(Object.keys(readTree(cwd))).toEqual(["cv.yaml"]);
  });

  test("of a .bib file is not needed, which it says", async () => {
    expect(await offprint(["import", "refs.bib"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "error: a .bib file needs no import\n(Put it into content/publications/, where it is read as it is, or write a file for each entry with: offprint add refs.bib)\n",
    });
  });

  test.each([
    ["cv.tex", "\\documentclass{article}\n\\begin{document}\n: - [\n"],
    ["package.json", '{"name": "a", "version": "1.0.0"}\n'],
    ["_config.yml", "title: My page\nauthor: {name: Mara}\n"],
    ["cv.pdf", "%PDF-1.7\n\0\0\n"],
  ])("of %s ends with 2, and says what can be read", async (name, text) => {
    const cwd = folderWith({ [name]: text });
    expect(await offprint(["import", name], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: '${name}' is neither a RenderCV nor a JSON Resume file\n(Those two are read, and .bib files in content/publications/; sites of other generators are not yet.)\n`,
    });
    expect(Object.keys(readTree(cwd))).toEqual([name]);
  });

  test("of a folder ends with 2, for other sites are not read yet", async () => {
    expect(await offprint(["import", "."], { cwd: siteFolder() })).toMatchObject({ code: 2, stdout: "" });
  });

  test("of a file that is larger than a text may be ends with 1, and says so", async () => {
    const image = `data:image/png;base64,${"A".repeat(5 * 1024 * 1024)}`;
    const cwd = folderWith({ "resume.json": JSON.stringify({ basics: { name: "Mara", image } }) });
    const { code, stdout, stderr } = await offprint(["import", "resume.json", "site"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain('"resume.json" has 5.0 MiB; a text file may have 5\n');
    expect(stderr).toContain("take out what is no text, such as a picture");
  });

  test("of a file with mistakes, or of none at all, ends with 1 and writes nothing", async () => {
    const cwd = folderWith({ "resume.json": '{"basics": {"name": "Mara",}}\n' });
    const broken = await offprint(["import", "resume.json", "site"], { cwd });
    expect(broken).toMatchObject({ code: 1, stdout: "" });
    expect(broken.stderr).toContain("--> resume.json:1:28\n");
    expect(await offprint(["import", "no-such.yaml"], { cwd })).toMatchObject({ code: 1, stdout: "" });
    expect(Object.keys(readTree(cwd))).toEqual(["resume.json"]);
  });
});

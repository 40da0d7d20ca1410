import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newKinds } from "../../src/scaffold/entry/new-kinds.ts";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";

const together = { concurrent: true, timeout: 60_000 };
const paper = [
  "--authors",
  "Mara Lindqvist*, Ilse Brandt",
  "--date",
  "2025-05",
  "--venue",
  "Journal: Shores",
];

describe("a new entry", together, () => {
  test("is a file that builds, and its path is printed", async () => {
    const folder = siteFolder();
    const { code, stdout, stderr } = await offprint(["new", "publication", "Sand: a love story", ...paper], {
      cwd: folder,
    });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "✓ content/publications/sand-a-love-story.md\n",
      stderr: "",
    });
    expect((await offprint(["build"], { cwd: folder })).stdout).toMatch(/^✓ 2 papers, [^w]*\n$/);
  });

  test("of a paper is one of a publication", async () => {
    const folder = siteFolder();
    const args = ["new", "paper", "Sand", "--authors", "Mara Lindqvist", "--date", "2024"];
    expect((await offprint(args, { cwd: folder })).stdout).toBe("✓ content/publications/sand.md\n");
  });

  test("of every kind builds without an error, filled in or not", async () => {
    const folder = siteFolder();
    for (const kind of Object.keys(newKinds)) {
      const { code } = await offprint(["new", kind, `One ${kind}`], { cwd: folder });
      expect({ kind, code }).toEqual({ kind, code: 0 });
    }
    const { code, stderr } = await offprint(["build"], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toBe("left out: content/publications/one-publication.md (it is a draft)\n");
  });

  test("that lacks something is a draft, and says what it lacks", async () => {
    const folder = siteFolder();
    const { code, stderr } = await offprint(["new", "publication", "Sand"], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^It is a draft, since it lacks "authors: .*" and "date: .*"\n$/);
  });

  test("never takes the place of another", async () => {
    const folder = siteFolder();
    const before = readTree(folder);
    for (const number of ["-2", "-3"]) {
      const { stdout } = await offprint(["new", "publication", "Tides", ...paper], { cwd: folder });
      expect(stdout).toBe(`✓ content/publications/tides${number}.md\n`);
    }
    expect(readTree(folder)).toMatchObject(before);
  });

  test("joins the list an author keeps, of which every byte stays", async () => {
    const list = "# News, newest last.\r\n- {date: 2024, text: One}   # !\r\n\r\n# The end.\r\n";
    const folder = siteFolder({ "content/news.yaml": list });
    const args = ["new", "news", "We won: #1 :tada:", "--date", "2025-05-03"];
    expect((await offprint(args, { cwd: folder })).stdout).toBe("✓ content/news.yaml (one more entry)\n");
    const text = readFileSync(join(folder, "content/news.yaml"), "utf8");
    expect(text).toBe(`${list}- date: 2025-05-03\r\n  text: "We won: #1 :tada:"\r\n`);
    expect(await offprint(["build"], { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
  });

  test("of news is of today, by the clock of the author", async () => {
    const folder = siteFolder();
    const today = new Date();
    await offprint(["new", "news", "Hello"], { cwd: folder });
    const [, year, month, day] =
      /^date: (\d+)-(\d+)-(\d+)$/m.exec(readFileSync(join(folder, "content/news/hello.md"), "utf8")) ?? [];
    const written = new Date(Number(year), Number(month) - 1, Number(day));
    expect(Math.abs(written.getTime() - today.getTime())).toBeLessThan(48 * 3_600_000);
  });

  test("is only shown with --dry-run", async () => {
    const folder = siteFolder({ "content/news.yaml": "- {date: 2024, text: One}\n" });
    const before = readTree(folder);
    const one = await offprint(["new", "news", "Two", "--date", "2025", "--dry-run"], { cwd: folder });
    expect(one.stdout).toBe("would write content/news.yaml (one more entry):\n\n- date: 2025\n  text: Two\n");
    const two = await offprint(["new", "page", "Two", "--dry-run", "--site", folder]);
    expect(two.stdout).toContain("would write content/pages/two.md:\n\n---\ntitle: Two\n");
    expect(readTree(folder)).toEqual(before);
  });

  test.each([
    ["a date there is not", ["new", "talk", "T", "--date", "2025-13"], "content/talks/t.md:3:7"],
    ["a key it does not have", ["new", "talk", "T", "--venue", "ICLR"], 'did you mean "organisation"?'],
    ["a type there is not", ["new", "publication", "T", ...paper, "--type", "konference"], "did you mean"],
    ["an address that is taken", ["new", "page", "Publications"], "publications"],
  ])("is refused with %s, in the frame of a build", async (_, args, message) => {
    const folder = siteFolder();
    const before = readTree(folder);
    const { code, stdout, stderr } = await offprint(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/✗ nothing was written\n$/);
    expect(readTree(folder)).toEqual(before);
  });

  test("does not ask for the rest of the site to be right", async () => {
    const folder = siteFolder({ "content/publications/broken.md": "---\ntitel: A\n---\n" });
    expect(await offprint(["new", "page", "About"], { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
  });

  test("is not added to a list that cannot be read", async () => {
    const folder = siteFolder({ "content/news.yaml": "- date: [2024\n" });
    const { code, stderr } = await offprint(["new", "news", "A"], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('nothing can be added to "content/news.yaml"');
  });

  test.each([
    [["new", "publicaton", "A"], "Did you mean publication?"],
    [["new", "recipe", "A"], "There are publication, news,"],
    [["new", "talk"], "it needs a title"],
    [["new"], "missing required argument 'kind'"],
    [["new", "talk", "A", "B"], "too many arguments"],
  ])("is not understood from %j", async (args, message) => {
    const { code, stdout, stderr } = await offprint(args, { cwd: siteFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("needs a site", async () => {
    const { code, stderr } = await offprint(["new", "news", "A", "--site", ownFolder()]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[no-content]");
  });
});

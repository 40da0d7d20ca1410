import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { build } from "../src/build.ts";
import { textReport } from "../src/problem/text-report.ts";
import { readCase, withProblems } from "./support/case-file.ts";
import { packageTemplates } from "./support/package-templates.ts";
import { repository } from "./support/repository.ts";
import { type CaseFiles, smallSiteWith } from "./support/small-site.ts";

const folder = repository("tests/problems/");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();

/** Builds the small site with a case's files over it, in memory, and tells what is wrong. */
async function reportOf(files: CaseFiles): Promise<string> {
  const all = Object.entries(smallSiteWith(files)).map(([path, text]) => ({ path, text }));
  const own = all.filter(({ path }) => path.startsWith("templates/"));
  const replaced = new Set(own.map(({ path }) => `offprint/${path}`));
  const input = {
    content: all.filter(({ path }) => path.startsWith("content/")),
    templates: [...packageTemplates.filter(({ path }) => !replaced.has(path)), ...own],
    publicFiles: all
      .filter(({ path }) => path.startsWith("public/"))
      .map(({ path }) => ({ path: path.slice(7), from: path })),
  };
  const { problems } = await build(input, { base: null, drafts: false, repository: null });
  return textReport(problems, { colour: false, width: 100 });
}

test("finds nothing wrong with the site the mistakes are laid over", async () => {
  expect(await reportOf({})).toBe("");
});

describe("tells of a mistake:", () => {
  test.each(names)("%s", async (name) => {
    const text = readFileSync(folder + name, "utf8");
    const { story, files, problems } = readCase(text);
    const report = await reportOf(files);
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(folder + name, withProblems(text, report));
    else expect(report, story).toBe(problems);
    expect(report, "a mistake must never pass in silence").not.toBe("");
  });
});

test("tells of a mistake again when the same file is read again", async () => {
  const { files, problems } = readCase(readFileSync(`${folder}unknown-key.txt`, "utf8"));
  await reportOf(files);
  expect(await reportOf(files)).toBe(problems);
});

test("tells nothing of what a file may say that could not be read", async () => {
  const unread = ["content/profile.md", "content/site.yaml", "content/publications/sand.md"];
  const text = "- {title: A, publications: [sand], links: {paper: /publications/sand/}}\n";
  const content = [{ path: "content/awards.yaml", text }];
  const input = { content, unread, templates: packageTemplates, publicFiles: [] };
  const { problems } = await build(input, { base: null, drafts: false, repository: null });
  expect(problems).toEqual([]);
});

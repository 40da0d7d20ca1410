import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { textReport } from "../../src/problem/text-report.ts";
import { proofread } from "../../src/proofread/proofread.ts";
import { rules } from "../../src/proofread/rules.ts";
import { readCase, withProblems } from "../support/case-file.ts";
import { packageTemplates } from "../support/package-templates.ts";
import { repository } from "../support/repository.ts";
import { type CaseFiles, smallSiteWith } from "../support/small-site.ts";

const folder = repository("tests/proofread/cases/");
const names = readdirSync(folder).sort();

/** Reads the proofs of the small site with a case's files over it. `.git/remote` says where its repository is. */
async function remarksOn(files: CaseFiles): Promise<string> {
  const all = Object.entries(smallSiteWith(files)).map(([path, text]) => ({ path, text }));
  const own = all.filter(({ path }) => path.startsWith("templates/"));
  const replaced = new Set(own.map(({ path }) => `offprint/${path}`));
  const templates = [...packageTemplates.filter(({ path }) => !replaced.has(path)), ...own];
  const open = all.filter(({ path }) => path.startsWith("public/"));
  const publicFiles = open.map(({ path, text }) => ({ path: path.slice(7), from: path, text }));
  const content = all.filter(({ path }) => path.startsWith("content/"));
  const input = { content, templates, publicFiles };
  const { value: built, problems: told } = await build(input, {
    base: null,
    drafts: false,
    repository: null,
  });
  expect(told.filter(({ level }) => level === "error")).toEqual([]);
  const remarks = proofread({
    ...{ built, told, templates, today: "2026-06-15" },
    files: publicFiles.map(({ path, text }) => ({ path, bytes: text.length, hasPosition: false, text })),
    repository: files[".git/remote"]?.trim() ?? null,
    isElsewhere: false,
    isDeployedHere: ".github/workflows/pages.yml" in files,
    cname: null,
  });
  return textReport(remarks, { colour: false, width: 100 });
}

test("has nothing to say of the site the mistakes are laid over", async () => {
  expect(await remarksOn({})).toBe("");
});

describe("marks", () => {
  test.each(names)("%s", async (name) => {
    const text = readFileSync(folder + name, "utf8");
    const { story, files, problems } = readCase(text);
    const report = await remarksOn(files);
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(folder + name, withProblems(text, report));
    else expect(report, story).toBe(problems);
  });
});

test("has nothing to say of what only looks like a mistake", () => {
  expect(readCase(readFileSync(`${folder}innocent.txt`, "utf8")).problems).toBe("");
});

/** Those that need a file of some size, a photograph, or the network. */
const elsewhere = ["dead-link", "github-limit", "gps-position", "large-picture", "moved-link", "no-network"];

test("has a case for every rule", () => {
  const cases = names.map((name) => readFileSync(folder + name, "utf8")).join("\n");
  const missing = Object.keys(rules).filter((rule) => !cases.includes(`warning[${rule}]`));
  expect(missing).toEqual(elsewhere);
});

import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { htmlRules } from "./support/html-rules.ts";
import { readPage, shows } from "./support/read-page.ts";
import { repository } from "./support/repository.ts";
import { buildSite, pagesOf } from "./support/sites.ts";

const rules = new HtmlValidate(htmlRules);

/** Sites made of documents that people have published: whose they are, and how many papers of how many name them. */
const samples = [
  { name: "paper-list", owner: "Tianzhu Ye", named: "10 of 14" },
  { name: "chinese-cv", owner: "Tianchen Zhao", named: "11 of 11" },
  { name: "english-cv", owner: "Zhizhou Sha", named: "7 of 7" },
  { name: "badges", owner: "Zekun Wang", named: "1 of 10" },
];

describe.each(samples)("the document in tests/sites/$name", async ({ name, owner, named }) => {
  const folder = repository(`tests/sites/${name}`);
  const { value: built, problems } = await buildSite(folder);
  const pages = new Map(pagesOf(built));

  test("has nothing to complain of", () => {
    expect(problems).toEqual([]);
  });

  test.each(factsOf(folder))("has its facts on %s", (path, facts) => {
    const page = readPage(pages.get(path) ?? "", path);
    expect(facts.filter((fact) => !shows(page, fact))).toEqual([]);
  });

  test(`names its owner, in bold, on ${named} papers`, () => {
    const papers = [...pages].filter(([path]) => /^publications\/.+\/index\.html$/.test(path));
    const own = papers.filter(([path, html]) => readPage(html, path).text.includes(`**${owner}**`));
    expect(`${own.length} of ${papers.length}`).toBe(named);
  });

  test("has valid HTML", async () => {
    const reports = await Promise.all([...pages.values()].map((html) => rules.validateString(html)));
    expect(reports.flatMap(({ results }) => results.flatMap(({ messages }) => messages))).toEqual([]);
  });
});

/** `facts.txt` of a site: `# path of a page`, and below it one fact a line (see `shows`). */
function factsOf(folder: string): readonly (readonly [path: string, facts: readonly string[]])[] {
  const [, ...parts] = readFileSync(`${folder}/facts.txt`, "utf8").split(/^# /m);
  return parts.map((part) => {
    const [path = "", ...facts] = part.split("\n").filter((line) => line !== "");
    return [path, facts];
  });
}

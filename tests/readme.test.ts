import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { build } from "../src/build.ts";
import { textReport } from "../src/problem/text-report.ts";
import { packageTemplates } from "./support/package-templates.ts";
import { repository } from "./support/repository.ts";
import { type CaseFiles, smallSiteWith } from "./support/small-site.ts";

const readme = readFileSync(repository("README.md"), "utf8");

/** The code blocks of the README in a language, in their order. */
function examples(language: string): readonly string[] {
  const blocks = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return blocks.filter(([, name]) => name === language).map(([, , text = ""]) => text);
}

async function reportOf(files: CaseFiles): Promise<string> {
  const content = Object.entries(smallSiteWith(files)).map(([path, text]) => ({ path, text }));
  const options = { base: null, drafts: false, repository: null };
  const { problems } = await build({ content, templates: packageTemplates, publicFiles: [] }, options);
  return textReport(problems, { colour: false, width: 100 });
}

it("the two commands of the README are those a change must pass with, on a clean clone", () => {
  const commands = examples("sh").map((text) => text.trim());
  const run = readFileSync(repository(".ci/run"), "utf8").split("\n");
  const first = run.findIndex((line) => line.startsWith("npm "));
  expect(commands).toEqual(["npm install && npm run build", "npm install && npm test"]);
  expect(run.slice(first, first + 2)).toEqual(commands);
  expect(run).toContain("set -euo pipefail");
});

it("the paper, the news and the sections of the README are right as they stand", async () => {
  const [paper = ""] = examples("markdown");
  const [news = "", sections = ""] = examples("yaml");
  const files = {
    "content/publications/2025-differential-transformer.md": paper,
    "content/news.yaml": news,
    "content/profile.md": `---\nname: Tianzhu Ye\n${sections}---\n\nHello.\n`,
  };
  expect([paper, news, sections]).not.toContain("");
  expect(await reportOf(files)).toBe("");
});

it("the mistake in the README is told in the words the README shows", async () => {
  const shown = examples("").find((text) => text.startsWith("error["));
  const paper = "---\ntitel: Agent Attention\nauthors: [Dongchen Han, Tianzhu Ye]\ndate: 2024\n---\n";
  expect(await reportOf({ "content/publications/agent.md": paper })).toBe(shown);
});

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { build } from "../../../src/build.ts";
import { starterTexts } from "../../../src/disk/read/starter-texts.ts";
import type { Answers } from "../../../src/scaffold/starter/answers.ts";
import { starterFiles } from "../../../src/scaffold/starter/starter-files.ts";
import { jsonSchema, yamlFiles, yamlSchema } from "../../../src/schema/json-schema.ts";
import { packageTemplates } from "../../support/package-templates.ts";

const ada: Answers = {
  name: "Ada Lovelace",
  otherName: null,
  role: null,
  affiliation: null,
  department: null,
  email: null,
  links: {},
  languages: ["en"],
};

function filesOf(answers: Partial<Answers>, folder = "site"): Readonly<Record<string, string>> {
  const files = starterFiles(
    { ...ada, ...answers },
    { folder, origin: { version: "1.2.3" }, texts: starterTexts() },
  );
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

async function problemsOf(answers: Partial<Answers>) {
  const files = Object.entries(filesOf(answers)).filter(([path]) => /^content.*\.(?:md|yaml)$/.test(path));
  const content = files.map(([path, text]) => ({ path, text }));
  const input = { content, templates: packageTemplates, publicFiles: [] };
  return (await build(input, { base: null, drafts: false, repository: null })).problems;
}

describe("a new site", () => {
  const trying = [
    "a \"b\" 'c': d",
    "# no comment",
    "- no item",
    "yes",
    "2025",
    "清华大学：自动化系",
    "{{ site }} {% raw %}",
    "A & B, [C], {D}",
    "@home | > ! % `x`",
    "🎉",
    "---",
    "C:\\new",
  ];

  it.each(trying)("has nothing to complain of about %s", async (text) => {
    const answers = { name: text, otherName: text, role: text, affiliation: text, department: text };
    expect(await problemsOf(answers)).toEqual([]);
    expect(await problemsOf({ department: text, languages: ["zh", "en"], otherName: text })).toEqual([]);
  });

  it.each([
    ["another script", { otherName: "叶天竺" }, { name: { en: "Ada Lovelace", zh: "叶天竺" } }],
    ["kana", { otherName: "エイダ 子" }, { name: { en: "Ada Lovelace", ja: "エイダ 子" } }],
    [
      "a second language",
      { otherName: "Ада", languages: ["en", "ru"] },
      { name: { en: "Ada Lovelace", ru: "Ада" } },
    ],
    ["a script of many languages", { otherName: "Ада" }, { name: "Ada Lovelace", spellings: ["Ада"] }],
    ["no other name", {}, { name: "Ada Lovelace" }],
  ])("knows a name in %s", (_, answers, expected) => {
    const [, frontmatter = ""] = filesOf(answers)["content/profile.md"]?.split("---\n") ?? [];
    expect(parse(frontmatter)).toEqual(expected);
  });

  it("holds what was said, and nothing that was not", () => {
    const files = filesOf({
      role: "Analyst",
      affiliation: "University",
      department: "Engines",
      email: "ada@example.org",
      links: { github: "ada" },
    });
    expect(files["content/profile.md"]).toMatch(
      /^---\nname: Ada Lovelace\nrole: Analyst\naffiliations:\n {2}- name: University\n {4}department: Engines\nemail: ada@example.org\nlinks:\n {2}github: ada\n---\n\n<!--[^<]*-->\n$/,
    );
    expect(parse(files["content/site.yaml"] ?? "")).toEqual({ url: null, languages: ["en"] });
  });

  it.each([
    ["my-site", "my-site"],
    ["Ada's 50% #1 Site", "ada-s-50-1-site"],
    ["Größe", "gro-e"],
    ["叶天竺", "homepage"],
    ["offprint", "homepage"],
    [".hidden", "hidden"],
    ["", "homepage"],
    ["node_modules", "homepage"],
    ["a".repeat(300), "a".repeat(100)],
  ])("in the folder %s has a package name npm takes", (folder, name) => {
    const { scripts, ...rest } = JSON.parse(filesOf({}, folder)["package.json"] ?? "");
    expect(rest).toEqual({ name, private: true, dependencies: { offprint: "^1.2.3" } });
    expect(scripts).toMatchObject({ build: "offprint build" });
  });

  it("has the schemas of this version for its editor, tied to the files of content/", () => {
    const files = filesOf({});
    const { "yaml.schemas": ties } = JSON.parse(files[".vscode/settings.json"] ?? "");
    expect(Object.keys(ties)).toEqual(Object.keys(yamlFiles).map((name) => `./.vscode/schemas/${name}.json`));
    expect(ties["./.vscode/schemas/news.json"]).toEqual(["content/news.yaml", "content/news.*.yaml"]);
    expect(JSON.parse(files[".vscode/schemas/news.json"] ?? "")).toEqual(yamlSchema("news"));
    expect(JSON.parse(files[".vscode/schemas/site.json"] ?? "")).toEqual(jsonSchema("settings"));
  });
});

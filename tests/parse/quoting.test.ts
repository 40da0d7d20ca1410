import { expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { readSite } from "../../src/disk/read/read-site.ts";
import { repository } from "../support/repository.ts";
import { textsOf } from "../support/sites.ts";

const { templates } = readSite(repository("."), repository("templates")).value;

/** The pages of a site with smart punctuation, by path. */
async function pagesWith(languages: string, files: Readonly<Record<string, string>>) {
  const settings = `url: https://ye.test/\nlanguages: ${languages}\nsmart_punctuation: true\n`;
  const all = { "site.yaml": settings, "profile.md": "---\nname: Ye\n---\n", ...files };
  const content = Object.entries(all).map(([path, text]) => ({ path: `content/${path}`, text }));
  const options = { base: null, drafts: false, repository: null };
  const { value, problems } = await build({ content, templates, publicFiles: [] }, options);
  expect(problems).toEqual([]);
  return textsOf(value);
}

it("sets quotations as the language of the site has them, of a tag or a file where there is one", async () => {
  const pages = await pagesWith("[de, fr]", {
    "profile.md": '---\nname: Ye\n---\nIch sage "ja".\n',
    "profile.fr.md": '---\n---\nJe dis "oui".\n',
    "news.yaml": `- { date: 2025, text: { de: '"Eins"', fr: '"Un"' } }\n- { date: 2024, text: '"Zwei"' }\n`,
  });
  for (const said of ["Ich sage „ja“.", "„Eins“", "„Zwei“"]) expect(pages["index.html"]).toContain(said);
  for (const said of ["Je dis «\u202foui\u202f».", "«\u202fUn\u202f»"])
    expect(pages["fr/index.html"]).toContain(said);
});

it("takes papers to be in English unless a tag or a file says otherwise", async () => {
  const pages = await pagesWith("[de, en]", {
    "publications/a.md": '---\ntitle: \'The "hard" problem\'\nauthors: [Ye]\ndate: 2025\n---\n"Yes".',
    "publications/a.de.md": '---\n---\n"Ja".',
    "publications/b.md": "---\ntitle: { de: 'Das \"b\"', en: 'The \"b\"' }\nauthors: [Ye]\ndate: 2025\n---\n",
  });
  for (const said of ["The “hard” problem", "„Ja“.", "Das „b“"])
    expect(pages["publications/index.html"]).toContain(said);
  for (const said of ["The “hard” problem", "“Yes”.", "The “b”"])
    expect(pages["en/publications/index.html"]).toContain(said);
});

it("gives no corner brackets to a text without a letter of the language", async () => {
  const pages = await pagesWith("[ja]", {
    "news.yaml": `- { date: 2025, text: '"Tides" is out' }\n- { date: 2024, text: '"Tides"が出た' }\n`,
  });
  expect(pages["index.html"]).toContain("“Tides” is out");
  expect(pages["index.html"]).toContain("「Tides」が出た");
});

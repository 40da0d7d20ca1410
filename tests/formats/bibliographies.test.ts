import { describe, expect, it } from "vitest";
import { paper, siteOf, textOf } from "../site/site-of.ts";

const files = {
  "publications/sand.md": paper("doi: 10.1000/x\n"),
  "publications/own.md": paper('bibtex: "@misc{mine, title = {Mine}}"\n'),
};
const endings = ["bib", "ris", "json"];

function keysIn(bib: string | null): readonly string[] {
  return Array.from((bib ?? "").matchAll(/^@\w+\{(.*?),/gm), ([, key = ""]) => key);
}

describe("bibliographies", () => {
  it("are one of all papers, and one of each beside its page", async () => {
    const { files: made, site } = await siteOf(files);
    expect(keysIn(textOf(made, "publications.bib"))).toEqual(["mine", "ye2025paper"]);
    expect(keysIn(textOf(made, "publications/sand/sand.bib"))).toEqual(["ye2025paper"]);
    expect(textOf(made, "publications.ris")?.match(/^DO {2}- .*$/gm)).toEqual(["DO  - 10.1000/x"]);
    expect(JSON.parse(textOf(made, "publications.json") ?? "")).toMatchObject([
      { id: "mine" },
      { DOI: "10.1000/x" },
    ]);
    expect(site.exports).toEqual({
      bib: "/publications.bib",
      ris: "/publications.ris",
      json: "/publications.json",
    });
  });

  it.each([
    ["/papers/first/", "papers/first/first"],
    ["/papers/first", "papers/first/first"],
    ["/papers/first.html", "papers/first"],
  ])("stand beside a page at %s", async (permalink, path) => {
    const { files: made } = await siteOf({ "publications/sand.md": paper(`permalink: ${permalink}\n`) });
    for (const ending of endings) expect(textOf(made, `${path}.${ending}`)).not.toBeNull();
  });

  it("are there once, in the words of the main language, whatever languages there are", async () => {
    const { files: made, sites } = await siteOf({
      "site.yaml": "url: https://ye.test/\nlanguages: [en, zh]\n",
      "publications/sand.md": "---\ntitle: {en: Sand, zh: 沙}\nauthors: [Tianzhu Ye]\ndate: 2025\n---\n",
    });
    expect(made.filter(({ path }) => path.endsWith(".bib"))).toHaveLength(2);
    expect(textOf(made, "publications.bib")).toContain("title = {Sand}");
    const [en, zh] = sites.map(({ papers }) => papers[0]);
    expect([zh?.bibtex, zh?.exports]).toEqual([en?.bibtex, en?.exports]);
  });

  it("give way to files of the author's own", async () => {
    const own = ["publications.bib", "publications/sand/sand.ris"];
    const { files: made, problems } = await siteOf(files, own);
    expect(made.filter(({ path }) => own.includes(path))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("may be linked to", async () => {
    const { problems } = await siteOf({
      ...files,
      "pages/a.md": "---\ntitle: A\n---\n[All](/publications.bib)\n",
    });
    expect(problems).toEqual([]);
  });

  it("are not made without papers", async () => {
    const { files: made, site } = await siteOf({});
    expect([textOf(made, "publications.bib"), site.exports]).toEqual([null, null]);
  });

  it("name no address while the site has no url", async () => {
    const { files: made } = await siteOf({ ...files, "site.yaml": "{}\n" });
    for (const ending of endings) expect(textOf(made, `publications.${ending}`)).not.toContain("http");
  });
});

describe("where a paper can be read", () => {
  it.each([
    [
      "links: {paper: 'https://x.test/p', pdf: 'https://x.test/p.pdf'}\narxiv: 2410.05258\n",
      "https://x.test/p",
    ],
    ["links: {PDF: /files/p.pdf}\n", "https://ye.test/files/p.pdf"],
    [
      "links: {code: 'https://x.test/code'}\nopenreview: AbCdEfGhIj\n",
      "https://openreview.net/forum?id=AbCdEfGhIj",
    ],
    ["doi: 10.1000/x\n", "https://ye.test/publications/a/"],
  ])("is what %s leads to", async (more, url) => {
    const { files: made } = await siteOf({ "publications/a.md": paper(more) }, ["files/p.pdf"]);
    expect(JSON.parse(textOf(made, "publications.json") ?? "")).toMatchObject([{ URL: url }]);
  });
});

describe("the language of a paper", () => {
  it.each([
    ["en", "Sand", "en"],
    ["en", "沙丘", undefined],
    ["zh", "沙丘", "zh"],
    ["zh", "Sand", undefined],
    ["zh", "{en: Sand}", "en"],
    ["ja", "砂の研究", "ja"],
  ])("on a site in %s with the title %s is %s", async (lang, title, told) => {
    const { files: made } = await siteOf({
      "site.yaml": `url: https://ye.test/\nlanguages: [${lang}]\n`,
      "publications/a.md": `---\ntitle: ${title}\nauthors: [Tianzhu Ye]\ndate: 2025\n---\n`,
    });
    const [item] = JSON.parse(textOf(made, "publications.json") ?? "");
    expect(item.language).toBe(told);
  });
});

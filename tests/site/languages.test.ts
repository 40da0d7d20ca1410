import { describe, expect, it } from "vitest";
import { localName, localText, otherNames } from "../../src/site/localise.ts";
import { paper, siteOf } from "./site-of.ts";

const site = "url: https://ye.test/\nlanguages: [en, zh]\n";

describe("a text for a page", () => {
  it.each([
    [{ en: "E", zh: "Z" }, "zh", "Z", null],
    [{ en: "E", zh: "Z" }, "zh-Hans", "Z", null],
    [{ en: "E", "zh-Hans": "Z" }, "zh", "Z", "zh-Hans"],
    [{ "": "any", en: "E" }, "zh", "any", null],
    [{ en: "E", fr: "F" }, "zh", "E", "en"],
    [{ "": "any" }, "zh", "any", null],
  ])("of %j in %s is %s", (versions, lang, text, marked) => {
    expect(localName(versions, lang)).toEqual({ text, lang: marked });
    const rich = Object.fromEntries(
      Object.entries(versions).map(([tag, one]) => [tag, { html: one, text: one }]),
    );
    expect(localText(rich, lang)).toEqual({ html: text, text, lang: marked });
  });

  it("leaves the other scripts of a name to be shown beside it", () => {
    expect(otherNames({ en: "Ye", zh: "叶" }, "en")).toEqual([{ text: "叶", lang: "zh" }]);
  });
});

describe("a site in two languages", () => {
  it("has the second below a prefix, and a paper without a translation in both", async () => {
    const { sites, problems } = await siteOf({ "site.yaml": site, "publications/a.md": paper() });
    expect(sites.map(({ papers }) => papers.map(({ address }) => address))).toEqual([
      ["/publications/a/"],
      ["/zh/publications/a/"],
    ]);
    expect(problems).toEqual([]);
  });

  it("takes from the base what a translation does not say", async () => {
    const { sites, problems } = await siteOf({
      "site.yaml": site,
      "publications/a.md": paper("links: {code: https://x.test/}\n", "About it."),
      "publications/a.zh.md": "---\ntitle: 论文\n---\n",
    });
    const [en, zh] = sites.map(({ papers }) =>
      papers.map(({ title, abstract, links }) => [title.text, abstract?.text, links.length]),
    );
    expect(en).toEqual([["A Paper", "About it.", 1]]);
    expect(zh).toEqual([["论文", "About it.", 1]]);
    expect(problems).toEqual([]);
  });

  it("may have Chinese first", async () => {
    const { sites } = await siteOf({
      "site.yaml": "url: https://ye.test/\nlanguages: [zh, en]\n",
      "profile.md": "---\nname: {zh: 叶天竺, en: Tianzhu Ye}\n---\n简介",
      "profile.en.md": "---\nrole: Student\n---\nBiography",
    });
    expect(sites.map(({ prefix, title, home }) => [prefix, title, home[0]?.body?.text])).toEqual([
      ["", "叶天竺", "简介"],
      ["/en", "Tianzhu Ye", "Biography"],
    ]);
  });

  it("shows a translated list in place of the list, and a list of one language in both", async () => {
    const { sites } = await siteOf({
      "site.yaml": site,
      "news.yaml": "- {date: 2025, text: Moved}\n- {date: 2024, text: Began}\n",
      "news.zh.yaml": "- {date: 2025, text: 搬家}\n",
      "awards.zh.yaml": "- {date: 2025, title: 奖}\n",
    });
    const told = sites.map(({ collections }) =>
      collections.map(({ items }) => items.map(({ text, title }) => (title ?? text)?.text)),
    );
    expect(told).toEqual([
      [["Moved", "Began"], ["奖"]],
      [["搬家"], ["奖"]],
    ]);
  });

  it("warns of the entries a shorter translated list leaves out", async () => {
    const { problems } = await siteOf({
      "site.yaml": site,
      "news.yaml": "- {date: 2025, text: Moved}\n- {date: 2024, text: Began}\n",
      "news.zh.yaml": "- {date: 2025, text: 搬家}\n",
      "awards.yaml": "- {date: 2025, title: Prize}\n",
      "awards.zh.yaml": "- {date: 2025, title: 奖}\n",
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^warning replaces-list news.zh.yaml:1: this list replaces content\/news.yaml, and 1 entry of it is not shown/,
      ),
    ]);
  });

  it("marks what there is in the other language alone: every text of it, the biography and its headings", async () => {
    const { sites } = await siteOf({
      "site.yaml": site,
      "profile.md": null,
      "profile.zh.md": "---\nname: Ye\nrole: 学生\n---\n简介\n\n## 爱好\n\n潜水\n",
      "posts/x.zh.md": "---\ntitle: 潮汐\ndate: 2025\nsummary: {en: Tides, zh: 潮}\n---\n正文",
    });
    const langs = sites.map(({ profile, home, collections }) => {
      const [about, hobbies] = home;
      const [post] = collections[0]?.items ?? [];
      const texts = [profile.role, about?.body, hobbies?.title, hobbies?.body, post?.title, post?.body];
      return [...texts.map((text) => text?.lang), post?.summary?.text];
    });
    expect(langs).toEqual([
      ["zh", "zh", "zh", "zh", "zh", "zh", "Tides"],
      [null, null, null, null, null, null, "潮"],
    ]);
  });

  it("merges the sections of a translated profile by name", async () => {
    const { sites, problems } = await siteOf({
      "site.yaml": site,
      "profile.md":
        "---\nname: Ye\nsections:\n  education: [{degree: PhD, links: {a: /no.pdf}}]\n  skills: [Chinese]\n---\nHi.",
      "profile.zh.md": "---\nsections:\n  skills: [中文]\n  awards: [奖]\n---\n",
    });
    const told = sites.map(({ home }) =>
      home.slice(1).map(({ id, items, lines }) => `${id} ${items[0]?.title?.text ?? lines[0]?.text}`),
    );
    expect(told).toEqual([
      ["education PhD", "skills Chinese"],
      ["education PhD", "skills 中文", "awards 奖"],
    ]);
    expect(problems.map((line) => line.split(": ")[0])).toEqual(["error missing-file profile.md:4"]);
  });

  it.each([
    ["text: 搬家", "", "搬家", undefined],
    ["title: 搬家", "搬了家", undefined, "搬了家"],
    ["text: 搬家", "搬了家", "搬家", "搬了家"],
    ["title: 搬家", "", "I moved.", "It rained."],
  ])(
    "takes %j and the body %j of a translation for both texts of its base",
    async (keys, below, text, body) => {
      const { sites } = await siteOf({
        "site.yaml": site,
        "news/moved.md": "---\ndate: 2025\ntext: I moved.\n---\nIt rained.",
        "news/moved.zh.md": `---\n${keys}\n---\n${below}`,
      });
      const item = sites[1]?.collections[0]?.items[0];
      expect([item?.text?.text, item?.body?.text]).toEqual([text, body]);
    },
  );

  it.each([
    ["", "Below.", "abstract: 摘要", "", "摘要", undefined],
    ["abstract: Above.\n", "Below.", "abstract: 摘要", "", "摘要", "Below."],
    ["abstract: Above.\n", "", "title: 论文", "摘要", "摘要", undefined],
    ["abstract: Above.\n", "Below.", "title: 论文", "说明", "Above.", "说明"],
  ])(
    "shows of a paper with %j and %j, translated with %j and %j, each text once",
    async (more, below, keys, own, abstract, notes) => {
      const { sites } = await siteOf({
        "site.yaml": site,
        "publications/a.md": paper(more, below),
        "publications/a.zh.md": `---\n${keys}\n---\n${own}`,
      });
      const [shown] = sites[1]?.papers ?? [];
      expect([shown?.abstract?.text, shown?.notes?.text]).toEqual([abstract, notes]);
    },
  );

  it("tells of a mistake in a base once, where it is", async () => {
    const { problems } = await siteOf({
      "site.yaml": site,
      "publications/a.md": paper("venu: X\nvenue: '[x](/no/)'\nlinks: {pdf: /no.pdf}\n"),
      "publications/a.zh.md": "---\ntitle: 论文\n---\n",
      "publications/b.md": paper("links: {pdf: /no.pdf}\n"),
      "publications/b.zh.md": "---\ntitle: 论文\n---\n",
      "awards.yaml": "- {title: A, publications: [nothing]}\n",
    });
    expect(problems.map((line) => line.split(": ")[0])).toEqual([
      "error unknown-key publications/a.md:5",
      "error unknown-paper awards.yaml:1",
      "error missing-file publications/b.md:5",
      "error missing-file publications/a.md:6",
      "error missing-file publications/a.md:7",
    ]);
  });

  it("tells of a mistake in a translation there, in its own keys alone", async () => {
    const { problems } = await siteOf({
      "site.yaml": site,
      "publications/a.md": paper(),
      "publications/a.zh.md": "---\ntitel: 论文\ndate: soon\n---\n",
    });
    expect(problems.map((line) => line.split(": ")[0]).toSorted()).toEqual([
      "error invalid-date publications/a.zh.md:3",
      "error unknown-key publications/a.zh.md:2",
    ]);
  });

  it("does not lose a translation that contradicts its base in silence", async () => {
    const { problems } = await siteOf({
      "site.yaml": site,
      "publications/a.md": "---\ntitle: A\nauthors: [Tianzhu Ye]\nyear: 2024\n---\n",
      "publications/a.zh.md": "---\ndate: 2023\n---\n",
    });
    expect(problems).toEqual([expect.stringMatching(/^error conflict publications\/a.zh.md/)]);
  });

  it("warns of a paper without a date once", async () => {
    const { problems } = await siteOf({
      "site.yaml": site,
      "publications/a.md": "---\ntitle: A\nauthors: [Tianzhu Ye§]\n---\n",
      "publications/a.zh.md": "---\ntitle: 论文\n---\n",
    });
    expect(problems.map((line) => line.split(": ")[0])).toEqual([
      "warning missing-date publications/a.md:2",
      "warning unknown-mark publications/a.md:3",
    ]);
  });

  it("leads an old address to one page, of the language of its file", async () => {
    const { sites, problems } = await siteOf({
      "site.yaml": site,
      "profile.md": "---\nname: Ye\nredirect_from: [/about/]\n---\nHello",
      "pages/cv.md": "---\ntitle: CV\n---\nHello",
      "pages/cv.zh.md": "---\ntitle: 简历\nredirect_from: [/jianli/]\n---\n你好",
    });
    expect(sites.flatMap(({ redirects }) => redirects.map(({ from, to }) => [from, to]))).toEqual([
      ["/about/", "/"],
      ["/jianli/", "/zh/cv/"],
    ]);
    expect(problems).toEqual([]);
  });

  it("leaves a draft out in every language", async () => {
    const { sites, leftOut } = await siteOf({
      "site.yaml": site,
      "publications/a.md": paper("draft: true\n"),
      "publications/a.zh.md": "---\ntitle: 论文\n---\n",
    });
    expect(sites.flatMap(({ papers }) => papers)).toEqual([]);
    expect(leftOut).toEqual([
      "content/publications/a.md: it is a draft",
      "content/publications/a.zh.md: it is a draft",
    ]);
  });
});

it.each(["title: {}", "title: {en: ''}"])("refuses %s, a text in no language", async (title) => {
  const { problems } = await siteOf({
    "publications/a.md": `---\n${title}\nauthors: [Ye]\ndate: 2025\n---\n`,
  });
  expect(problems).toEqual([expect.stringMatching(/^error \S+ publications\/a.md:2/)]);
});

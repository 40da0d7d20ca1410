import { describe, expect, it } from "vitest";
import { build } from "../src/build.ts";
import { readSite } from "../src/disk/read/read-site.ts";
import type { Language } from "../src/words/language.ts";
import { languageOf, spokenLanguages } from "../src/words/languages.ts";
import { repository } from "./support/repository.ts";
import { textsOf } from "./support/sites.ts";

const { templates } = readSite(repository("."), repository("templates")).value;

const papers = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [
    `publications/paper-${index}.md`,
    `---\ntitle: Tides ${index}\nauthors: [Ye✉, Ai Li✉]\npages: 12--34\ndate: ${2017 + index}-05-01\ntype: ${index % 2 === 0 ? "journal" : "conference"}\n---\n`,
  ]),
);

const profile = `---
name: Ye
redirect_from: [/about/]
sections:
  education: [{ degree: PhD, date: 2023-05 – present }]
---
Hello.
`;

const news = "- { date: 2025-05-01, text: Moved }\n- { date: 2024, text: Began }\n";

/** The pages and files of a site with a bit of everything, without their styles and scripts. */
async function pagesIn(languages: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const settings = `url: https://ye.test/\nlanguages: [${languages.join(", ")}]\n`;
  const files = { "site.yaml": settings, "profile.md": profile, "news.yaml": news, ...papers };
  const content = Object.entries(files).map(([path, text]) => ({ path: `content/${path}`, text }));
  const { value, problems } = await build(
    { content, templates, publicFiles: [] },
    { base: null, drafts: false, repository: null },
  );
  expect(problems).toEqual([]);
  const bare = (html: string) => html.replace(/<(style|script)>.*?<\/\1>/gs, "");
  return Object.fromEntries(Object.entries(textsOf(value)).map(([path, text]) => [path, bare(text)]));
}

function known(tag: string): Language {
  const language = languageOf(tag);
  if (language === null) throw new Error(`there are no words for ${tag}`);
  return language;
}

/** Words in English that no page in another language shows. */
const english = [
  "Skip to content",
  "Publications",
  "News",
  "Education",
  "present",
  "Conference paper",
  "May",
];

describe.each(spokenLanguages)("a site in %s alone", async (tag) => {
  const { words, types, present, date, shortDate } = known(tag);
  const pages = await pagesIn([tag]);
  const page = (path: string) => pages[path] ?? "";

  it("says so on every page, at old addresses and for machines", () => {
    const html = Object.entries(pages).filter(([path]) => path.endsWith(".html"));
    expect(html.length).toBeGreaterThan(12);
    for (const [path, text] of html)
      expect([path, text.includes(`<html lang="${tag}">`)]).toEqual([path, true]);
    expect(page("feed.xml")).toContain(`xml:lang="${tag}"`);
    expect(page("index.html")).toContain(`"inLanguage":"${tag}"`);
  });

  it("has its words on the home page, in the menu and the footer", () => {
    for (const word of [words.skip, words.about, words.publications, words.news, words.education, words.feed])
      expect(page("index.html")).toContain(word);
    expect(page("index.html")).toContain(`${shortDate("2023", 5, null)} – ${present}`);
    expect(page("index.html")).toContain(shortDate("2025", 5, 1));
  });

  it("has them on the list, its filter, the CV, the page for nothing and at old addresses", () => {
    const list = page("publications/index.html");
    for (const word of [
      words.filter,
      words.search,
      words.none_found,
      words.year,
      types.journal,
      types.conference,
    ])
      expect(list).toContain(word);
    for (const word of [words.cv, words.education, words.publications])
      expect(page("cv/index.html")).toContain(word);
    for (const word of [words.not_found, words.not_found_text, words.home])
      expect(page("404.html")).toContain(word);
    expect(page("about/index.html")).toContain(`<p>${words.moved}${words.colon}<a`);
  });

  it("tells whole dates on the page of a paper and in the feed", () => {
    expect(page("publications/paper-0/index.html")).toContain(date("2017", 5, 1));
    expect(page("feed.xml")).toContain(date("2025", 5, 1));
  });

  it("holds no character that nobody sees and a copy takes along", () => {
    expect(page("publications/index.html")).toMatch(/✉.*12–34/s);
    const unseen = /[\u00ad\u200b\u2060\ufeff]/;
    expect(Object.keys(pages).filter((path) => unseen.test(page(path)))).toEqual([]);
    expect(JSON.stringify(languageOf(tag))).not.toMatch(unseen);
  });

  it.skipIf(tag === "en" || tag === "fr")("shows no word of English", () => {
    const shown = Object.entries(pages).filter(([path]) => /\.(?:html|xml)$/.test(path));
    for (const [path, text] of shown) {
      const told = text.replace(/<[^>]*>/g, " ");
      expect([path, english.filter((word) => new RegExp(`\\b${word}\\b`).test(told))]).toEqual([path, []]);
    }
  });
});

it("a site may be in Chinese first and have English below /en/", async () => {
  const pages = await pagesIn(["zh", "en"]);
  expect(pages["index.html"]).toContain('<html lang="zh">');
  expect(pages["index.html"]).toContain('<a href="./en/" hreflang="en" lang="en">English</a>');
  expect(pages["en/index.html"]).toContain('<html lang="en">');
  expect(pages["en/index.html"]).toContain(
    '<link rel="alternate" hreflang="x-default" href="https://ye.test/">',
  );
  expect(pages["404.html"]).toContain("页面不存在");
  expect(pages["en/publications/paper-0/index.html"]).toContain(
    '<a href="../../../publications/paper-0/" hreflang="zh"',
  );
});

it("a site may be in three languages, their tags as the author wrote them", async () => {
  const pages = await pagesIn(["de-CH", "zh-TW", "zh-Hans"]);
  expect(pages["index.html"]).toContain('<html lang="de-CH">');
  expect(pages["index.html"]).toContain("Veröffentlichungen");
  expect(pages["zh-TW/index.html"]).toContain('<html lang="zh-TW">');
  expect(pages["zh-TW/index.html"]).toContain("學術論文");
  expect(pages["zh-Hans/index.html"]).toContain("论文");
  for (const path of ["index.html", "zh-TW/index.html", "zh-Hans/index.html"]) {
    const links = [...(pages[path] ?? "").matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(links.map(([, tag, href]) => `${tag} ${href}`)).toEqual([
      "de-CH https://ye.test/",
      "x-default https://ye.test/",
      "zh-TW https://ye.test/zh-TW/",
      "zh-Hans https://ye.test/zh-Hans/",
    ]);
  }
  expect(pages["zh-Hans/publications/paper-0/index.html"]).toContain('lang="zh-TW">繁體中文</a>');
});

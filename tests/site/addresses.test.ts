import { describe, expect, it } from "vitest";
import { classify, slugOf } from "../../src/parse/classify.ts";
import { addressOf, fileOf, rootOf } from "../../src/site/addresses.ts";
import { absolute, locationOf } from "../../src/site/location.ts";

const tongue = { lang: "en", languages: ["en", "zh"] };

describe("the address of a page", () => {
  it.each([
    ["publications", "a", null, "/publications/a/"],
    ["pages", "lab/people", null, "/lab/people/"],
    ["pages", "v1.2", null, "/v1.2/"],
    ["talks", "a", "/talk", "/talk/"],
    ["pages", "a", "/old.html", "/old.html"],
    ["publications", "a", "/papers/gpt-4.5", "/papers/gpt-4.5/"],
    ["pages", "a", "/cv.pdf", "/cv.pdf/"],
    ["pages", "a", "/papers/2025/", "/papers/2025/"],
  ] as const)("of %s %s with permalink %s is %s", (kind, slug, permalink, address) => {
    expect(addressOf({ kind, slug, data: { permalink } }, tongue)).toBe(address);
    expect(addressOf({ kind, slug, data: { permalink } }, { ...tongue, lang: "zh" })).toBe(`/zh${address}`);
  });

  it.each([
    ["/", "index.html", "./"],
    ["/about/", "about/index.html", "../"],
    ["/about.html", "about.html", "./"],
    ["/zh/papers/a/", "zh/papers/a/index.html", "../../../"],
  ])("%s is the file %s, and %s leads from it to the top", (address, file, root) => {
    expect(fileOf(address)).toBe(file);
    expect(rootOf(address)).toBe(root);
    expect(new URL(root, `https://x.test${address}`).pathname).toBe("/");
  });
});

describe("a slug", () => {
  it.each([
    ["my paper", "my-paper"],
    ["2024 – Attention?!", "2024-Attention"],
    ["a#b%c&d?e", "a-b-c-d-e"],
    ["注意力", "注意力"],
    ["café".normalize("NFD"), "café".normalize("NFC")],
    ["🎉 party", "party"],
    ["..hidden..", "hidden"],
    ["v1.2", "v1.2"],
    ["../up", "up"],
    ["🎉", ""],
  ])("of %s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe("a file of content/", () => {
  it.each([
    ["profile.md", "profile", "", null],
    ["profile.zh.md", "profile", "", "zh"],
    ["site.yaml", "settings", "", null],
    ["people.yml", "people", "", null],
    ["news.yaml", "news", "", null],
    ["news.zh.yaml", "news", "", "zh"],
    ["publications/a.zh.md", "publications", "a", "zh"],
    ["publications/2024/a b.md", "publications", "a-b", null],
    ["pages/lab/people.md", "pages", "lab/people", null],
    ["pages/v1.v2.md", "pages", "v1.v2", null],
  ])("%s is %s %s in %s", (path, kind, slug, lang) => {
    expect(classify(`content/${path}`, ["en", "zh"])).toMatchObject({ kind, slug, lang });
  });

  it.each([
    ["profil.md", "did you mean content/profile.md?"],
    ["Profile.md", "did you mean content/profile.md?"],
    ["profile.yaml", "did you mean content/profile.md?"],
    ["site.md", "did you mean content/site.yaml?"],
    ["site.zh.yaml", "did you mean content/site.yaml?"],
    ["people.md", "did you mean content/people.yaml?"],
    ["news.md", "write a list in content/news.yaml, or Markdown files in content/news/"],
    ["publications.yaml", "write Markdown files in content/publications/"],
    ["publications/a.yaml", "write Markdown files in content/publications/"],
    ["publication/a.md", 'did you mean "publications"?'],
    [
      "xyz.md",
      "content/ holds site.yaml, profile.md, people.yaml and the folders publications, pages, news, talks, teaching, projects, awards, service, posts",
    ],
    ["pages/🎉.md", "use letters and digits, such as my-paper.md"],
  ])("%s is nothing: %s", (path, hint) => {
    expect(classify(`content/${path}`, ["en", "zh"])).toMatchObject({ hint });
  });

  it("in a language the site does not have is no page of its own", () => {
    expect(classify("content/publications/a.zh.md", ["en"])).toEqual({
      message: 'the site has no language "zh"',
      hint: 'write "languages: [en, zh]" in content/site.yaml, or rename the file',
    });
  });
});

describe("where a site will be", () => {
  it.each([
    [null, null, null, null, "/"],
    ["https://ye.test", null, null, "https://ye.test/", "/"],
    ["https://ye.test/lab?x#y", null, null, "https://ye.test/lab/", "/lab/"],
    [null, null, "Ye/ye.github.io", "https://ye.github.io/", "/"],
    [null, null, "Ye/Home", "https://ye.github.io/Home/", "/Home/"],
    ["https://ye.test/", null, "Ye/Home", "https://ye.test/", "/"],
    ["https://example.org/", null, "Ye/Home", "https://ye.github.io/Home/", "/Home/"],
    ["https://me.example.com/x/", null, "Ye/Home", "https://ye.github.io/Home/", "/Home/"],
    ["https://example.org/", null, null, "https://example.org/", "/"],
    ["https://ye.test/", "/repo/", null, "https://ye.test/repo/", "/repo/"],
    ["https://ye.test/a/", "repo", null, "https://ye.test/repo/", "/repo/"],
    [null, "/repo", null, null, "/repo/"],
    [null, "/", null, null, "/"],
    [null, "", null, null, "/"],
    [null, ".", null, null, "/"],
    [null, "C:/repo/", null, null, "/C:/repo/"],
    ["https://ye.test/", "https://other.test/x", "Ye/Home", "https://other.test/x/", "/x/"],
    [null, "/repo/", "Ye/Home", "https://ye.github.io/repo/", "/repo/"],
    [null, null, "nonsense", null, "/"],
  ])("with url %s, --base %s and repository %s is %s at %s", (url, base, repository, expected, path) => {
    expect(locationOf({ url, domain: null, base, repository })).toEqual({ url: expected, base: path });
  });

  it.each([
    [null, null, "https://ye.test/"],
    ["https://other.test/lab/", null, "https://other.test/lab/"],
    ["https://example.org/", null, "https://ye.test/"],
    [null, "https://other.test/", "https://other.test/"],
  ])("with a domain, url %s and --base %s is %s, whatever Pages says", (url, base, expected) => {
    expect(locationOf({ url, domain: "ye.test", base, repository: "Ye/Home" }).url).toBe(expected);
  });

  it.each([
    ["/publications/注意力/", "https://ye.test/lab/publications/%E6%B3%A8%E6%84%8F%E5%8A%9B/"],
    ["/a%20b.jpg", "https://ye.test/lab/a%20b.jpg"],
    ["/a:b.jpg", "https://ye.test/lab/a:b.jpg"],
    ["/", "https://ye.test/lab/"],
  ])("makes %s absolute as %s", (address, expected) => {
    expect(absolute(address, { url: "https://ye.test/lab/", base: "/lab/" })).toBe(expected);
  });
});

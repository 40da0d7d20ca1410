import { describe, expect, it } from "vitest";
import { paper, siteOf } from "./site-of.ts";

const files = {
  "site.yaml":
    "url: https://ye.test/\nlanguages: [en, zh]\nnavigation: [{title: Tides, to: /tide/}, publications]\n",
  "publications/a.md": paper("links: {notes: /tide/}\n"),
  "pages/tides.md": "---\ntitle: Tides\npermalink: /tide/\n---\n## High water\n\nText",
  "pages/tides.zh.md": "---\ntitle: 潮汐\npermalink: /chaoxi/\n---\n## 高潮\n\n正文",
};

async function bodyWith(markdown: string): Promise<readonly (string | undefined)[]> {
  const { sites, problems } = await siteOf({
    ...files,
    "profile.md": `---\nname: Ye\n---\n${markdown}\n`,
  });
  expect(problems).toEqual([]);
  return sites.map(({ home }) => home[0]?.body?.html);
}

describe("a link in the text of a page in the second language", () => {
  it.each([
    ["[x](/publications/a/)", "/publications/a/", "/zh/publications/a/"],
    ["[x](publications/a)", "publications/a", "/zh/publications/a/"],
    ["[x](/publications/a/index.html)", "/publications/a/index.html", "/zh/publications/a/"],
    ["[x](/publications/a/#abstract)", "/publications/a/#abstract", "/zh/publications/a/#abstract"],
    ["[x](/publications/?area=x&y=1)", "/publications/?area=x&amp;y=1", "/zh/publications/?area=x&amp;y=1"],
    ["[x](/)", "/", "/zh/"],
    ["[x](/#about)", "/#about", "/zh/#about"],
    ["[x](/tide/#%E9%zz)", "/tide/#%E9%zz", "/zh/chaoxi/"],
    ["[x](/tide/#high-water)", "/tide/#high-water", "/zh/chaoxi/"],
    ["[x](/tide/#%E9%AB%98%E6%BD%AE)", "/tide/#%E9%AB%98%E6%BD%AE", "/zh/chaoxi/#%E9%AB%98%E6%BD%AE"],
    ["[x](/tide/)", "/tide/", "/zh/chaoxi/"],
    ["<a href='/tide/'>x</a>", "/tide/", "/zh/chaoxi/"],
  ])("%s leads to the same page there", async (markdown, first, second) => {
    expect(await bodyWith(markdown)).toEqual([
      `<p><a href="${first}">x</a></p>`,
      `<p><a href="${second}">x</a></p>`,
    ]);
  });

  it.each([
    "[x](/zh/publications/a/)",
    "[x](https://ye.test/publications/a/)",
    "[x](#about)",
    "[x](/publications.bib)",
    '<a href="/tide/" hreflang="en">x</a>',
    '`<a href="/tide/">`',
  ])("%s stays as it is", async (markdown) => {
    const [first, second] = await bodyWith(markdown);
    expect(second).toBe(first);
  });
});

it("so do the links of papers and the menu", async () => {
  const { sites } = await siteOf(files);
  expect(sites.map(({ papers, menu }) => [papers[0]?.links[0]?.url, menu[0]?.url])).toEqual([
    ["/tide/", "/tide/"],
    ["/zh/chaoxi/", "/zh/chaoxi/"],
  ]);
});

it("what holds no link stays one object wherever it is shown, so that pieces of pages are found again", async () => {
  const { sites } = await siteOf({
    ...files,
    "publications/a.md": paper("selected: true\n"),
    "awards.yaml": "- {title: A, publications: [a]}\n",
  });
  const [, zh] = sites;
  expect(zh?.home.find(({ id }) => id === "publications")?.papers[0]).toBe(zh?.papers[0]);
  expect(zh?.collections[0]?.items[0]?.papers[0]).toBe(zh?.papers[0]);
});

import { describe, expect, it } from "vitest";
import { renderSites } from "../../src/render/render-sites.ts";
import { type Files, paper, siteOf, textOf } from "../site/site-of.ts";
import { packageTemplates } from "../support/package-templates.ts";

/** The pages made of files, by path. */
async function pagesOf(files: Files, publicFiles: readonly string[] = []) {
  const { sites } = await siteOf(files, publicFiles);
  const { value, problems } = renderSites(sites, packageTemplates);
  expect(problems).toEqual([]);
  return (path: string) => textOf(value, path) ?? "";
}

const two = "url: https://ye.test/\nlanguages: [en, zh]\n";
const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\nText.`;

describe("a page in two languages", () => {
  const alternates = (html: string) =>
    [...html.matchAll(/hreflang="(\w+)" href="(.*?)"/g)].map(([, lang, href]) => `${lang} ${href}`);

  it("names the address it has in the other, whatever that is", async () => {
    const html = await pagesOf({
      "site.yaml": two,
      "pages/a.md": page("A"),
      "pages/a.zh.md": page("甲", "permalink: /jia/\n"),
    });
    const expected = ["en https://ye.test/a/", "zh https://ye.test/zh/jia/"];
    expect(alternates(html("a/index.html"))).toEqual(expected);
    expect(alternates(html("zh/jia/index.html"))).toEqual(expected);
    expect(html("zh/jia/index.html")).toContain('<a href="../../a/" hreflang="en" lang="en">English</a>');
  });

  it("names none where there is none", async () => {
    const html = await pagesOf({
      "site.yaml": two,
      "talks/t.md": "---\ntitle: T\ndate: 2025\n---\n",
      "talks/t.zh.md": "---\ntitle: 报告\n---\n正文",
    });
    expect(html("talks/t/index.html")).toBe("");
    expect(html("zh/talks/t/index.html")).toContain("正文");
    expect(html("zh/talks/t/index.html")).not.toContain("hreflang");
    expect(alternates(html("zh/talks/index.html"))).toHaveLength(2);
  });
});

describe("a heading", () => {
  it("keeps the maths and emphasis of its title, which the menu and the window's title tell in words", async () => {
    const html = (await pagesOf({ "pages/a.md": page("'On $x^2$ and *y*'") }))("a/index.html");
    expect(html).toMatch(/<h1>On <math>.*<\/math> and <em>y<\/em><\/h1>/);
    expect(html).toContain("<title>On x^2 and y · Tianzhu Ye</title>");
    expect(html).toContain('aria-current="page">On x^2 and y</a>');
  });

  it("of a section keeps them, too; in names that are plain words nothing is a tag", async () => {
    const html = await pagesOf({
      "site.yaml": "url: https://ye.test/\nhome: [my-service, {section: more, title: R&D <b>}, x]\n",
      "profile.md":
        "---\nname: Ye\nsections:\n  more: [A]\n  x: {title: '*X*', items: [B]}\n---\n## My *Service*\n\nC\n",
    });
    const headings = [...html("index.html").matchAll(/<h2.*<\/h2>/g)].map(([heading]) => heading);
    expect(headings).toEqual([
      '<h2 id="my-service">My <em>Service</em></h2>',
      '<h2 id="more">R&amp;D &lt;b></h2>',
      '<h2 id="x"><em>X</em></h2>',
    ]);
  });
});

it("takes the author's favicon, and else draws the initials", async () => {
  const icon = async (...publicFiles: string[]) =>
    /<link rel="icon" href="([^"]{0,13})/.exec((await pagesOf({}, publicFiles))("404.html"))?.[1];
  expect(await icon()).toBe("data:image/sv");
  expect(await icon("favicon.ico", "favicon.svg")).toBe("/favicon.svg");
  expect(await icon("favicon.ico")).toBe("/favicon.ico");
});

it("leaves the page for what is not there to the author who has one", async () => {
  expect((await pagesOf({}, ["404.html"]))("404.html")).toBe("");
});

it.each(["", "venue: Venue\n", "type: journal\n", "volume: 3\n"])(
  "tells the date of a paper with %j once on its page",
  async (more) => {
    const html = (await pagesOf({ "publications/a.md": paper(more) }))("publications/a/index.html");
    expect(html.match(/<time datetime="2025">2025<\/time>/g)).toHaveLength(1);
  },
);

import { describe, expect, it } from "vitest";
import { renderSites } from "../../src/render/render-sites.ts";
import { type Files, siteOf, textOf } from "../site/site-of.ts";
import { packageTemplates } from "../support/package-templates.ts";

const profile = `---
name: {en: Tianzhu Ye, zh: 叶天竺}
email: ye@mail.test
phone: +86 176 1027 2031
links: {github: ye, cv: /files/cv.pdf, website: "https://ye.test/"}
sections:
  education:
    - degree: PhD
      organisation: Tsinghua
      place: Beijing
      date: 2020-09 – 2025-06
      people: [{name: Gao Huang, role: advisor}]
      grade: 3.9
      points: [{text: Courses, points: [Waves]}]
  experience:
    - {role: Intern, organisation: Dunes, date: 2023, publications: [waves]}
---
`;

const paper = (title: string, authors: string, more: string) =>
  `---\ntitle: ${title}\nauthors: ${authors}\n${more}---\n`;

const files: Files = {
  "profile.md": profile,
  "publications/waves.md": paper(
    "'Waves in $O(n)$?'",
    "[Tianzhu Ye*, Li Dong*]",
    "status: submitted\nvenue_short: ICLR\naward: Oral\nsummary: It takes $n$ steps.\nlinks: {code: https://code.test/}\n",
  ),
  "publications/sand.md": paper(
    "Sand",
    "[Li Dong, Tianzhu Ye, Jr.]",
    "date: 2024\nvenue: Shores\nvolume: 3\n",
  ),
};

/** A page made of files: `/cv/`, unless another is asked for. */
async function pageOf(more: Files = {}, path = "cv/index.html"): Promise<string> {
  const { sites } = await siteOf({ ...files, ...more }, ["files/cv.pdf"]);
  const { value, problems } = renderSites(sites, packageTemplates);
  expect(problems).toEqual([]);
  return textOf(value, path) ?? "";
}

/** What a reader sees of HTML: no tags, nothing hidden. */
function seen(html: string): string {
  const shown = html.replace(/<span hidden>.*?<\/span>|<annotation.*?<\/annotation>/g, "");
  return shown.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
}

describe("the page of the CV", () => {
  it("stands without the rail that is beside other pages", async () => {
    expect(await pageOf({}, "publications/index.html")).toContain('<header class="side');
    const html = await pageOf();
    expect(html).not.toContain('class="side');
    expect(html).toContain('<h1><span class="p-name">Tianzhu Ye</span> <span class="other" lang="zh">叶天竺');
  });

  it("tells people how to reach somebody, and harvesters nothing", async () => {
    const html = await pageOf();
    const harvested = html.replace(/<[^>]*>/g, "");
    expect(harvested).not.toMatch(/\+86 ?176|1027 ?2031|ye@mail/);
    expect(seen(html)).toContain("ye@mail.test");
    expect(seen(html)).toContain("+86 176 1027 2031");
  });

  it("names its site and its PDF once, though the profile links them, too", async () => {
    const html = await pageOf({ "site.yaml": "url: https://ye.test/\ncv: {pdf: files/cv.pdf}\n" });
    expect(html.match(/href="https:\/\/ye\.test\/"/g)).toHaveLength(1);
    expect(html.match(/files\/cv\.pdf/g)).toHaveLength(1);
  });

  it("has the date and the place of an entry at its side, and all that belongs to it below", async () => {
    const html = await pageOf();
    expect(html).toMatch(
      /<p class="when"><time datetime="2020-09">Sep.2020 – Jun.2025<\/time>\s*<span>Beijing/,
    );
    expect(seen(html)).toContain(
      "PhD Tsinghua, advised by Gao Huang Sep 2020 – Jun 2025 Beijing Grade: 3.9 Courses Waves",
    );
  });

  it("tells of a paper inside an entry where it stands, and what it shows", async () => {
    expect(seen(await pageOf())).toContain(
      "Waves in O(n)? (Submitted to ICLR, Oral) [Code] It takes n steps.",
    );
  });

  it("cites papers with the owner in bold, numbers and the meaning of the marks", async () => {
    const html = await pageOf();
    expect(html).toContain('<ol class="cited numbered">');
    expect(html).toContain("<b>Tianzhu Ye</b>*, Li Dong*. <a");
    expect(seen(html)).toContain("Waves in O(n)? Submitted to ICLR, Oral. [Code]");
    expect(seen(html)).toContain("Sand. Shores, 3, 2024.");
    expect(seen(html)).toContain("* equal contribution");
  });

  it("has no numbers when the author wants none", async () => {
    const html = await pageOf({ "site.yaml": "cv: {numbered: false}\n" });
    expect(html).toContain('<ol class="cited">');
  });

  it("names every author, but of a crowd the first ones and the owner", async () => {
    const authors = (count: number) =>
      `[${Array.from({ length: count }, (_, index) => `P${index}`).join(", ")}, Tianzhu Ye]`;
    const some = seen(await pageOf({ "publications/sand.md": paper("Sand", authors(29), "date: 2024\n") }));
    expect(some).toContain("P28, Tianzhu Ye. Sand.");
    const crowd = seen(await pageOf({ "publications/sand.md": paper("Sand", authors(300), "date: 2024\n") }));
    expect(crowd).toContain("P11 and 289 more, Tianzhu Ye among them. Sand.");
  });

  it("is one page in two languages", async () => {
    const two = { "site.yaml": "url: https://ye.test/\nlanguages: [en, zh]\n" };
    const html = await pageOf(two, "zh/cv/index.html");
    expect(html).toContain('<link rel="canonical" href="https://ye.test/zh/cv/">');
    expect(html).toContain('hreflang="en" href="https://ye.test/cv/"');
    expect(seen(html)).toContain("2020.09 – 2025.06");
    expect(seen(html)).toContain("成绩：3.9");
  });
});

it("tells of a name that a CV does not have, in the author's own template", async () => {
  const { sites } = await siteOf(files, ["files/cv.pdf"]);
  const own = { path: "templates/cv.liquid", text: "{{ cv.phones }}" };
  const templates = [...packageTemplates.filter(({ path }) => !path.endsWith("templates/cv.liquid")), own];
  const { problems } = renderSites(sites, templates);
  expect(problems.map(({ rule, hint }) => `${rule}: ${hint}`)).toEqual([
    'unknown-variable: did you mean "phone"?',
  ]);
});

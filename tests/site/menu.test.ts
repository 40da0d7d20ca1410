import { expect, it } from "vitest";
import { siteOf } from "./site-of.ts";

const profile = "---\nname: Tianzhu Ye\nsections: {education: [BSc]}\n---\nHi.\n";

it("leads to a section of the home page by # and its name, in each language and before a page of that name", async () => {
  const { sites, problems } = await siteOf({
    "site.yaml":
      'url: https://ye.test/\nlanguages: [en, zh]\nnavigation: [education, "#education", {title: N, to: "#news"}]\n',
    "profile.md": profile,
    "news.yaml": "- {date: 2025, text: N}\n",
    "pages/education.md": "---\ntitle: E\n---\n",
  });
  expect(problems).toEqual([]);
  expect(sites.map(({ menu }) => menu.map(({ url }) => url))).toEqual([
    ["/education/", "/#education", "/#news"],
    ["/zh/education/", "/zh/#education", "/zh/#news"],
  ]);
});

it.each(["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "{title: T, to: 'vbscript:x'}"])(
  "has no place for %s",
  async (to) => {
    const { site, problems } = await siteOf({
      "site.yaml": `url: https://ye.test/\nnavigation: [home, "${to}"]\n`.replace(/"(\{.*\})"/, "$1"),
    });
    expect(problems).toEqual([expect.stringMatching(/^error unsafe-link site\.yaml:2: /)]);
    expect(JSON.stringify(site.menu)).not.toMatch(/script:|data:/i);
  },
);

it("leads to the sections of a site of one page, and to what has no section there", async () => {
  const { site, problems } = await siteOf({
    "site.yaml": "url: https://ye.test/\ntheme: {pages: one}\nhome: [about, news, publications, education]\n",
    "profile.md": profile,
    "news.yaml": "- {date: 2025, text: N}\n",
    "talks.yaml": "- {date: 2025, title: T}\n",
    "publications/p.md": "---\ntitle: P\nauthors: [Tianzhu Ye]\ndate: 2025\n---\n",
    "pages/tea.md": "---\ntitle: Tea\n---\nx\n",
  });
  expect(problems).toEqual([]);
  expect(site.menu.map(({ url }) => url)).toEqual([
    "/",
    "/#news",
    "/#publications",
    "/#education",
    "/talks/",
    "/tea/",
  ]);
});

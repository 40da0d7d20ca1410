import { describe, expect, it } from "vitest";
import { paper, siteOf } from "./site-of.ts";

const profile = `---
name: Tianzhu Ye
sections:
  education:
    - {degree: PhD, organisation: Tsinghua, date: 2024 – present}
    - {degree: BEng, organisation: Tsinghua, date: 2020 – 2024}
  学术活动与获奖: [Reviewer, Prize]
  more:
    title: {en: Odds and ends}
    text: A word.
---
Lead.

## Hobbies

Diving.
`;

const rich = {
  "profile.md": profile,
  "publications/a.md": paper(),
  "publications/b.md": paper("selected: true\n"),
  "news.yaml": "- {date: 2025, text: Hi}\n",
};

async function sections(site: string, more: Readonly<Record<string, string>> = {}) {
  const made = await siteOf({ ...rich, "site.yaml": `url: https://ye.test/\n${site}`, ...more });
  return { ...made, names: made.site.home.map(({ id, title }) => `${id}: ${title.text}`) };
}

describe("the home page", () => {
  it("shows everything there is, in an order of its own", async () => {
    const { names, problems, site } = await sections("");
    expect(names).toEqual([
      "about: About",
      "news: News",
      "publications: Selected publications",
      "hobbies: Hobbies",
      "education: Education",
      "学术活动与获奖: 学术活动与获奖",
      "more: Odds and ends",
    ]);
    expect(site.home[2]?.papers.map(({ slug }) => slug)).toEqual(["b"]);
    expect(problems).toEqual([]);
  });

  it("titles a section with its key where that is a heading, and makes one of small Latin letters", async () => {
    const { site } = await siteOf({
      "profile.md":
        "---\nname: Ye\nsections: {grants: [A], invited_talks: [B], eDNA: [C], R&D: [D], élan: [E], 获奖: [F]}\n---\n",
    });
    expect(site.home.map(({ title }) => title.text)).toEqual([
      "Grants",
      "Invited talks",
      "eDNA",
      "R&D",
      "Élan",
      "获奖",
    ]);
  });

  it("follows the author's order, titles and limits", async () => {
    const { names, site } = await sections(
      "home: [education, {section: more, title: Rest}, about, hobbies, {section: publications, title: {en: Papers}}, {section: news, limit: 1}]\n",
    );
    expect(names).toEqual([
      "education: Education",
      "more: Rest",
      "about: About",
      "hobbies: Hobbies",
      "publications: Papers",
      "news: News",
    ]);
    expect(site.home.at(-1)?.items).toHaveLength(1);
  });

  it("says where the rest of a shortened list is", async () => {
    const news = Array.from({ length: 7 }, (_, index) => `- {date: ${2010 + index}, text: N}`).join("\n");
    const { site } = await sections("home: [{section: news, limit: 2}, about]", { "news.yaml": news });
    expect(site.home[0]?.items).toHaveLength(2);
    expect(site.home[0]?.more).toEqual({ title: "All news", url: "/news/" });
    expect((await sections("home: [news]")).site.home[0]?.more).toBeNull();
  });

  it("shows all papers when none is selected", async () => {
    const { site } = await siteOf({ "publications/a.md": paper(), "publications/b.md": paper() });
    expect(site.home.at(-1)?.papers).toHaveLength(2);
    expect(site.home.at(-1)?.title.text).toBe("Publications");
  });

  it("shows a section once that bears the name of a collection", async () => {
    const { names } = await siteOf({ "profile.md": "---\nname: Ye\n---\n## News\n\nHi.\n" }).then(
      ({ site }) => ({ names: site.home.map(({ id }) => id) }),
    );
    expect(names).toEqual(["news"]);
  });

  it("warns of a section of the profile that its list and the CV leave out", async () => {
    const { problems } = await sections("home: [publications, education]\n");
    expect(problems).toEqual([
      'warning unlisted-section profile.md:12: the section "about" is on no page; add it to "home" in content/site.yaml, or remove it here',
    ]);
    const withoutCv = await sections("home: [publications, education]\ncv: false\n");
    expect(withoutCv.problems).toEqual([
      'warning unlisted-section profile.md:7: the section "学术活动与获奖" is on no page; add it to "home" in content/site.yaml, or remove it here',
      'warning unlisted-section profile.md:8: the section "more" is on no page; add it to "home" in content/site.yaml, or remove it here',
      'warning unlisted-section profile.md:12: the section "about" is on no page; add it to "home" in content/site.yaml, or remove it here',
      'warning unlisted-section profile.md:14: the section "hobbies" is on no page; add it to "home" in content/site.yaml, or remove it here',
    ]);
  });

  it("warns when a section of the profile takes the place of a collection", async () => {
    const { problems } = await siteOf({
      "profile.md": "---\nname: Ye\n---\n## News\n\nHi.\n",
      "news.yaml": "- {date: 2025, text: Hi}\n",
    });
    expect(problems).toEqual([
      "warning hidden-collection profile.md:4: the home page shows this section instead of content/news; give the section another name to show both",
    ]);
  });

  it("tells of a section that does not exist, and of an empty one", async () => {
    const { problems } = await siteOf({
      "site.yaml": "url: https://ye.test/\nhome:\n  - about\n  - pubications\n  - talks\n",
    });
    expect(problems).toEqual([
      'error unknown-section site.yaml:4: there is no section or page "pubications"; did you mean "publications"?',
      'warning empty-section site.yaml:5: "talks" has nothing in it yet; it is left out until it has',
    ]);
  });
});

describe("the menu", () => {
  async function menuOf(site: string, more: Readonly<Record<string, string>> = {}) {
    const made = await siteOf({ ...rich, "site.yaml": `url: https://ye.test/\n${site}`, ...more });
    return { ...made, menu: made.site.menu.map(({ title, url }) => `${title} ${url}`) };
  }

  const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\nText.`;

  it("has every page with content", async () => {
    const pages = {
      "pages/cv.md": page("CV"),
      "pages/a/x.md": page("AX"),
      "pages/b/x.md": page("BX"),
      "pages/one.md": page("One", "permalink: /one.html\n"),
      "pages/two.md": page("Two", "permalink: /two.html\n"),
      "pages/home.md": page("House"),
    };
    const { menu, problems } = await menuOf("", pages);
    expect(menu).toEqual([
      "About /",
      "Publications /publications/",
      "News /news/",
      "AX /a/x/",
      "BX /b/x/",
      "CV /cv/",
      "House /home/",
      "One /one.html",
      "Two /two.html",
    ]);
    expect(problems).toEqual([]);
  });

  it("keeps the page of the papers when the profile has a section of that name", async () => {
    const { menu } = await menuOf("", { "profile.md": "---\nname: Ye\n---\n## Publications\n\nMany.\n" });
    expect(menu).toContain("Publications /publications/");
  });

  it("follows the author's list", async () => {
    const { menu, problems } = await menuOf(
      "navigation: [home, education, two, {title: {en: Lab}, to: https://lab.test/}, {title: Code, to: /two.html}, /mine.pdf]\n",
      { "pages/two.md": page("Two", "permalink: /two.html\n") },
    );
    expect(menu).toEqual([
      "About /",
      "Education /#education",
      "Two /two.html",
      "Lab https://lab.test/",
      "Code /two.html",
      "/mine.pdf /mine.pdf",
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^error missing-file site.yaml:2: there is nothing at "\/mine.pdf"/),
    ]);
  });

  it("tells of a name nothing answers to", async () => {
    const { problems } = await menuOf("navigation: [home, newz, teaching]\n");
    expect(problems.map((line) => line.split(";")[0])).toEqual([
      'error unknown-section site.yaml:2: there is no section or page "newz"',
      'warning empty-section site.yaml:2: "teaching" has nothing in it yet',
    ]);
  });
});

it("shows everything on a site of one page: all papers, all news, every list", async () => {
  const news = Array.from({ length: 7 }, (_, index) => `- {date: 2025-0${index + 1}, text: N}\n`).join("");
  const { site } = await siteOf({
    "site.yaml": "url: https://ye.test/\ntheme: {pages: one}\n",
    "news.yaml": news,
    "talks.yaml": "- {date: 2025, title: T}\n",
    "publications/a.md": "---\ntitle: A\nauthors: [Ye]\ndate: 2025\nselected: true\n---\n",
    "publications/b.md": "---\ntitle: B\nauthors: [Ye]\ndate: 2024\n---\n",
  });
  const sizes = site.home.map(({ id, items, papers }) => `${id} ${items.length + papers.length}`);
  expect(sizes).toEqual(["about 0", "news 7", "publications 2", "talks 1"]);
  expect(site.home.find(({ id }) => id === "publications")?.title.text).toBe("Publications");
});

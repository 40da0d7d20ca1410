import { describe, expect, it } from "vitest";
import { paper, siteOf } from "./site-of.ts";

async function educationOf(item: string, more: Readonly<Record<string, string>> = {}) {
  const lines = item
    .trim()
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
  const { site, problems } = await siteOf({
    "profile.md": `---\nname: Ye\nsections:\n  education:\n    -\n${lines}\n---\n`,
    ...more,
  });
  const entry = site.home.at(-1)?.items[0];
  if (!entry) throw new Error(problems.join("\n"));
  return entry;
}

describe("an entry of a section", () => {
  it.each([
    ["degree: PhD", "PhD", null],
    ["role: Intern", "Intern", null],
    ["title: Fellow\nrole: Intern", "Fellow", "Intern"],
    ["degree: PhD\nrole: Assistant", "PhD", "Assistant"],
    ["organisation: MIT", undefined, null],
  ])("with %j is headed %s, with the role %s", async (item, title, role) => {
    const entry = await educationOf(item);
    expect([entry.title?.text, entry.role?.text ?? null]).toEqual([title, role]);
  });

  it("names people with their roles and homepages", async () => {
    const people =
      "people:\n  - {name: Yu Wang, role: advisor}\n  - {name: Li Dong, role: Reader}\n  - Gao Huang\n  - {name: X, role: constructor}";
    const entry = await educationOf(people, {
      "people.yaml": "- {name: Yu Wang, url: 'https://wang.test/'}\n",
    });
    expect(entry.people.map(({ names, role, url }) => [names[0]?.text, role, url])).toEqual([
      ["Yu Wang", "advised by", "https://wang.test/"],
      ["Li Dong", "Reader:", null],
      ["Gao Huang", null, null],
      ["X", "constructor:", null],
    ]);
  });

  it("says the role of people in a row once", async () => {
    const entry = await educationOf(
      "people: [{name: A, role: advisor}, {name: B, role: advisor}, {name: C, role: Advisor}, {name: D, role: mentor}, {name: E, role: advisor}]",
    );
    expect(entry.people.map(({ role }) => role)).toEqual([
      "advised by",
      null,
      null,
      "mentored by",
      "advised by",
    ]);
  });

  it("keeps points as deep as they are nested, and the papers they are about", async () => {
    const entry = await educationOf(
      "points:\n  - One\n  - text: Two\n    points:\n      - text: Three\n        points: ['$O(mn^{4/5}d)$']\npublications: [a, b.md]",
      { "publications/a.md": paper("status: submitted\n"), "publications/b.md": paper() },
    );
    expect(entry.points[1]?.points[0]?.points[0]?.text.html).toContain("<math");
    expect(entry.papers.map(({ slug, status_label }) => [slug, status_label])).toEqual([
      ["a", "Submitted"],
      ["b", null],
    ]);
  });

  it("keeps the words of labels nobody knows", async () => {
    const entry = await educationOf("links: {Code: /, constructor: /, My Notes: /}");
    expect(entry.links.map(({ name, label }) => [name, label])).toEqual([
      ["code", "Code"],
      ["constructor", "constructor"],
      ["My Notes", "My Notes"],
    ]);
  });
});

describe("a collection", () => {
  it("shows what goes on first, then the newest; what has no date last", async () => {
    const talks = [
      "",
      "date: 2020 – 2024",
      "date: 2025-05",
      "date: 2025",
      "date: 2019 – present",
      "date: 2023 – present",
    ];
    const text = talks.map((date, index) => `- title: T${index}\n  ${date}\n`).join("");
    const { site } = await siteOf({ "talks.yaml": text });
    expect(site.collections[0]?.items.map(({ title }) => title?.text)).toEqual([
      "T5",
      "T4",
      "T2",
      "T3",
      "T1",
      "T0",
    ]);
  });

  it("gives a page to talks, teaching, projects and posts with a text, and to nothing else", async () => {
    const file = (body: string) => `---\ntitle: T\ndate: 2025\n---\n${body}`;
    const kinds = ["talks", "teaching", "projects", "posts", "news", "awards", "service"];
    const files = Object.fromEntries(
      kinds.flatMap((kind) => [
        [`${kind}/a.md`, file("Text.")],
        [`${kind}/b.md`, file("")],
      ]),
    );
    const { site } = await siteOf({ ...files, "talks.yaml": "- {title: L, date: 2024}\n" });
    expect(site.collections.flatMap(({ items }) => items.flatMap(({ address }) => address ?? []))).toEqual([
      "/talks/a/",
      "/teaching/a/",
      "/projects/a/",
      "/posts/a/",
    ]);
  });

  it("leads the old address of an entry without a page to its list", async () => {
    const { site, problems } = await siteOf({
      "news.yaml": "- {date: 2025, text: N, redirect_from: [/old]}\n",
    });
    expect(site.redirects.map(({ from, to }) => [from, to])).toEqual([["/old/", "/news/"]]);
    expect(problems).toEqual([]);
  });

  it("names drafts among what is left out", async () => {
    const { leftOut } = await siteOf({
      "news.yaml": "- {date: 2025, text: N}\n- {date: 2025, text: M, draft: true}\n",
    });
    expect(leftOut).toEqual(["content/news.yaml, entry 2: it is a draft"]);
  });
});

describe("a paper", () => {
  it("has the links that follow from its identifiers, each once", async () => {
    const more =
      "arxiv: 2410.05250\ndoi: 10.1002/(SICI)1#2\nopenreview: OvoCm1gGhN\nacl: 2023.acl-long.1\nlinks: {arXiv: 'https://arxiv.org/abs/1', paper: 'https://openreview.net/forum?id=OvoCm1gGhN'}\n";
    const { site } = await siteOf({ "publications/a.md": paper(more) });
    expect(site.papers[0]?.links.map(({ name, url }) => [name, url])).toEqual([
      ["arxiv", "https://arxiv.org/abs/1"],
      ["paper", "https://openreview.net/forum?id=OvoCm1gGhN"],
      ["doi", "https://doi.org/10.1002/(SICI)1%232"],
      ["acl", "https://aclanthology.org/2023.acl-long.1"],
    ]);
  });

  it("keeps the last zero of an arXiv identifier and of a month", async () => {
    const { site } = await siteOf({
      "publications/a.md": "---\ntitle: A\nauthors: [Ye]\ndate: 2025.10\narxiv: 2410.05250\n---\n",
    });
    expect(site.papers[0]?.links[0]?.url).toBe("https://arxiv.org/abs/2410.05250");
    expect(site.papers[0]?.date?.text).toBe("October 2025");
  });

  it("tells volume, issue, pages and publisher", async () => {
    const { site } = await siteOf({
      "publications/a.md": paper("volume: 12\nnumber: 3\npages: 45 -- 67\npublisher: MIT Press\n"),
    });
    expect(site.papers[0]?.details).toBe("12(3), 45–67, MIT Press");
  });

  it("comes before older ones; one without a date is on its way, and so first", async () => {
    const dated = (date: string) => `---\ntitle: T\nauthors: [Ye]\n${date}---\n`;
    const files = {
      a: "date: 2024\n",
      b: "date: 2025-05\n",
      c: "status: submitted\n",
      d: "date: 2024\n",
      e: "date: 2025\n",
    };
    const { site } = await siteOf(
      Object.fromEntries(
        Object.entries(files).map(([slug, date]) => [`publications/${slug}.md`, dated(date)]),
      ),
    );
    expect(site.papers.map(({ slug }) => slug).join("")).toBe("cbead");
  });

  it("has its text for an abstract, or for notes when there is an abstract", async () => {
    const { site } = await siteOf({
      "publications/a.md": paper("", "Text."),
      "publications/b.md": paper("abstract: Short.\n", "Text."),
    });
    expect(site.papers.map(({ abstract, notes }) => [abstract?.text, notes?.text])).toEqual([
      ["Text.", undefined],
      ["Short.", "Text."],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { paper, siteOf } from "../site-of.ts";

const page = (more = "", body = "Text.") => `---\ntitle: A\n${more}---\n${body}`;

/** The problems of a site, without their hints. */
async function told(files: Readonly<Record<string, string>>, publicFiles: readonly string[] = []) {
  return (await siteOf(files, publicFiles)).problems.map((line) => line.split(";")[0]);
}

describe("two that ask for one address", () => {
  it.each([
    ["pages/b.md", page("permalink: /a/\n"), "pages/b.md:3: this makes /a/, and so does content/pages/a.md"],
    [
      "pages/b.md",
      page("permalink: /A/\n"),
      "pages/b.md:3: this makes /A/, and /a/, the same but for its letters, is made by content/pages/a.md",
    ],
    [
      "pages/b.md",
      page("redirect_from: /a/\n"),
      "pages/b.md:3: this makes /a/, and so does content/pages/a.md",
    ],
    [
      "pages/b.md",
      page("permalink: /publications/\n"),
      "pages/b.md:3: this makes /publications/, and so does Offprint itself",
    ],
    [
      "pages/b.md",
      page("permalink: /feed.xml\n"),
      "pages/b.md:3: this makes /feed.xml/ where Offprint itself makes the file /feed.xml",
    ],
    [
      "pages/b.md",
      page("permalink: /404.html\n"),
      "pages/b.md:3: this makes /404.html, and so does Offprint itself",
    ],
    ["pages/b.md", page("redirect_from: /\n"), "pages/b.md:3: this makes /, and so does Offprint itself"],
    ["pages/news.md", page(), "pages/news.md:1: this makes /news/, and so does Offprint itself"],
  ])("%s %j", async (path, text, message) => {
    const files = {
      "pages/a.md": page(),
      "publications/p.md": paper(),
      "news.yaml": "- {date: 2025, text: N}\n",
      [path]: text,
    };
    expect(await told(files)).toEqual([`error same-address ${message}`]);
  });

  it("finds a file of public/ in the place of a page, in any Unicode form", async () => {
    const problems = await told({ "pages/café.md": page() }, ["café/index.html".normalize("NFD")]);
    expect(problems).toEqual([expect.stringMatching(/^error same-address .*content\/pages\/café.md/)]);
  });

  it("finds a file where others need a folder, once", async () => {
    const files = { "publications/a.md": paper(), "publications/b.md": paper() };
    expect(await told(files, ["publications"])).toEqual([
      expect.stringMatching(/^error same-address public\/publications:1: this makes the file/),
    ]);
  });

  it("finds files whose names make one slug", async () => {
    expect(await told({ "publications/2024/a b.md": paper(), "publications/2025/a-b.md": paper() })).toEqual([
      "error same-name publications/2025/a-b.md:1: this file takes the place of content/publications/2024/a b.md",
    ]);
  });

  it.each(["CON", "aux", "nul.x", "com1", "长".repeat(86)])(
    "refuses %s, which some systems cannot hold",
    async (name) => {
      expect(await told({ [`pages/${name}.md`]: page() })).toEqual([
        expect.stringMatching(/^error invalid-path/),
      ]);
    },
  );
});

describe("a link in the site", () => {
  const files = {
    "publications/a.md": paper("redirect_from: /old/\n"),
    "publications/注意.md": paper(),
    "pages/cv.md": page("permalink: /cv.html\n"),
    "news.yaml": "- {date: 2025, text: N}\n",
  };
  const publicFiles = ["files/a b.pdf", "café.png".normalize("NFD"), "slides/index.html"];

  it.each([
    ...[
      "/",
      "/publications/",
      "/publications/a/",
      "/publications/a",
      "publications/a/",
      "./publications/a/",
      "/publications/a/#abstract",
      "/publications/a/?x=1",
    ],
    ...[
      "/publications/注意/",
      "/publications/%E6%B3%A8%E6%84%8F/",
      "/files/a%20b.pdf",
      "/café.png",
      "/slides/",
      "/slides",
      "/old/",
      "/cv.html",
      "/feed.xml",
      "/news/",
    ],
    ...["https://x.test/no", "//x.test/no", "mailto:a@b.test", "#here", "/#publications"],
  ])("to %s is right", async (url) => {
    expect(await told({ ...files, "pages/p.md": page("", `[x](${url})`) }, publicFiles)).toEqual([]);
  });

  it.each([
    ["/publications/b/", null],
    ["/files/", null],
    ["/feed", null],
    ["/100%", null],
    ["/news/2025/", null],
    ["/publication/a/", "/publications/a/"],
    ["/a%20b.pdf", "/files/a b.pdf"],
    ["x.test/paper", "https://x.test/paper"],
  ])("to %s is broken", async (url, meant) => {
    const { problems } = await siteOf({ ...files, "pages/p.md": page("", `[x](${url})`) }, publicFiles);
    expect(problems).toEqual([
      expect.stringContaining(`error missing-file pages/p.md:4: there is nothing at "${url}"`),
    ]);
    if (meant !== null) expect(problems[0]).toContain(`did you mean "${meant}"?`);
  });

  it("is told of at its place, wherever it is written", async () => {
    const problems = await told({
      "profile.md":
        "---\nname: Ye\nphoto: me.jpg\nsections:\n  more:\n    - '[x](/no1/)'\n---\n\n## S\n\n![x](/no2.png)\n",
      "news.yaml": "- date: 2025\n  text: A\n  links: {slides: /no3.pdf}\n",
    });
    expect(problems.toSorted()).toEqual([
      'error missing-file news.yaml:3: there is nothing at "/no3.pdf"',
      'error missing-file profile.md:11: there is no picture "/no2.png"',
      'error missing-file profile.md:3: there is no picture "me.jpg"',
      'error missing-file profile.md:6: there is nothing at "/no1/"',
    ]);
  });
});

describe("a mention of a paper", () => {
  it("that does not exist is told of with the nearest that does", async () => {
    const { problems } = await siteOf({
      "publications/attention.md": paper(),
      "awards.yaml": "- title: A\n  publications: [attenton]\n",
    });
    expect(problems).toEqual([
      'error unknown-paper awards.yaml:2: there is no paper "attenton"; did you mean "attention"?',
    ]);
  });

  it("with mistakes of its own is told of there alone", async () => {
    const problems = await told({
      "publications/a.md": paper("venu: X\n"),
      "awards.yaml": "- title: A\n  publications: a\n",
    });
    expect(problems).toEqual([expect.stringMatching(/^error unknown-key publications\/a.md/)]);
  });
});

describe("an entry with mistakes of its own", () => {
  it.each([
    ["publications/a.md", paper("venu: X\n"), "/publications/a/", "publications"],
    ["publications/a.md", paper("venu: X\n"), "/publications/", "publications"],
    ["publications/a.md", paper("venu: X\npermalink: /best/\n"), "/best/", "publications"],
    ["publications/a.md", paper("venu: X\nredirect_from: [/old/]\n"), "/old/", "publications"],
    ["publications/a.md", "---\ntitle: A: B\npermalink: /best/\n---\n", "/best/", "publications"],
    ["pages/cv.md", page("titel: B\n"), "/cv/", "cv"],
    ["news.yaml", "- {date: soon, text: N}\n", "/news/", "news"],
    ["news.yaml", "- date: [\n", "/news/", "news"],
    ["news.yaml", "date: 2025\n", "/feed.xml", "news"],
  ])("is told of alone, not the links to its page: %s %j", async (path, text, url, name) => {
    const problems = await told({
      "site.yaml": `url: https://ye.test/\nnavigation: [${name}]\n`,
      "pages/p.md": page("", `[x](${url})`),
      [path]: text,
    });
    expect(problems).toEqual([expect.stringContaining(` ${path}:`)]);
  });

  it("is told of alone, not what its translation would take from it", async () => {
    const problems = await told({
      "site.yaml": "url: https://ye.test/\nlanguages: [en, zh]\n",
      "publications/a.md": "---\ntitle: A: B\n---\n",
      "publications/a.zh.md": "---\ntitle: 论文\nauthors: [Ye]\n---\n",
      "pages/b.md": "---\ntitle: A: B\n---\n",
      "pages/b.zh.md": "---\ndescription: 页\n---\n",
    });
    expect(problems).toEqual([
      expect.stringContaining("error yaml pages/b.md"),
      expect.stringContaining("error yaml publications/a.md"),
    ]);
  });

  it("does not hide a broken link to a page, unless nobody can know the pages there will be", async () => {
    const link = { "pages/p.md": page("", "[x](/no/) ![y](/no.png)") };
    const wrong = await told({ ...link, "publications/a.md": paper("venu: X\n") });
    expect(wrong.filter((line) => line?.includes("p.md"))).toHaveLength(2);
    const unreadable = await told({ ...link, "publications/a.md": "---\ntitle: A: B\n---\n" });
    expect(unreadable.filter((line) => line?.includes("p.md"))).toEqual([expect.stringContaining("/no.png")]);
  });

  it("is looked through for what else is wrong in it, item by item", async () => {
    const problems = await told({
      "awards.yaml":
        "- {titel: A, publications: [nothing]}\n- {title: B, points: [{text: C, point: 1}, $\\no$, {text: D, points: ['[x](/no.pdf)']}]}\n",
    });
    expect(problems.toSorted()).toEqual([
      expect.stringContaining("error maths awards.yaml:2"),
      'error missing-file awards.yaml:2: there is nothing at "/no.pdf"',
      expect.stringContaining("error unknown-key awards.yaml:1"),
      expect.stringContaining("error unknown-key awards.yaml:2"),
      'error unknown-paper awards.yaml:1: there is no paper "nothing"',
    ]);
  });
});

describe("what is doubtful", () => {
  it.each(["submitted", "accepted", "preprint", "in preparation"])(
    "is not a %s paper without a date",
    async (status) => {
      expect(
        await told({ "publications/a.md": `---\ntitle: A\nauthors: [Ye]\nstatus: ${status}\n---\n` }),
      ).toEqual([]);
    },
  );

  it.each(["", "status: published\n"])("is a paper without a date: %j", async (status) => {
    expect(await told({ "publications/a.md": `---\ntitle: A\nauthors: [Ye]\n${status}---\n` })).toEqual([
      "warning missing-date publications/a.md:2: this paper has no date",
    ]);
  });

  it("is a site without an address", async () => {
    expect(await told({ "site.yaml": "{}\n" })).toEqual([
      expect.stringMatching(/^warning no-url site.yaml:1/),
    ]);
  });

  it("is a language nobody has words for", async () => {
    expect(await told({ "site.yaml": "url: https://ye.test/\nlanguages: [en, nl]\n" })).toEqual([
      'warning no-words site.yaml:2: Offprint does not speak "nl" yet',
    ]);
  });
});

it("tells of thousands of broken links and mentions in no time", async () => {
  const papers = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`publications/paper-${index}.md`, paper()]),
  );
  const awards = Array.from(
    { length: 3000 },
    (_, index) => `- {title: A, publications: [papr-${index}], links: {pdf: /fils/${index}.pdf}}`,
  );
  const made = await siteOf({ ...papers, "awards.yaml": awards.join("\n") });
  expect(made.problems).toHaveLength(6000);
}, 20_000);

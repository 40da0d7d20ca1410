import { describe, expect, it } from "vitest";
import { renderSites } from "../../src/render/render-sites.ts";
import { type Files, paper, siteOf, textOf } from "../site/site-of.ts";
import { packageTemplates } from "../support/package-templates.ts";

const evil = '</script><script>alert("1")</script> <!-- & \' <a href="/x">';

interface Node {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

/** The pages made of files: their citation tags, and the things of schema.org they tell of. */
async function pagesOf(files: Files, publicFiles: readonly string[] = []) {
  const { sites } = await siteOf(files, publicFiles);
  const { value, problems } = renderSites(sites, packageTemplates);
  expect(problems).toEqual([]);
  const html = (path: string) => textOf(value, path) ?? "";
  return { html, tags: (path: string) => tagsIn(html(path)), things: (path: string) => thingsIn(html(path)) };
}

function tagsIn(html: string): readonly string[] {
  const found = html.matchAll(/<meta name="(?:citation_|dc:)([^"]*)" content="([^"]*)">/g);
  return Array.from(found, ([, name, content]) => `${name}: ${content}`);
}

function thingsIn(html: string): readonly Node[] {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  if (json === undefined) return [];
  const { "@context": context, ...thing } = JSON.parse(json);
  expect(context).toBe("https://schema.org");
  return thing["@graph"] ?? [thing];
}

describe("citation tags", () => {
  it("stand on the page of a paper, and on no other", async () => {
    const { tags } = await pagesOf({ "publications/a.md": paper("venue: Journal of Shores\n") });
    expect(tags("publications/a/index.html")).toEqual([
      "title: A Paper",
      "author: Ye, Tianzhu",
      "publication_date: 2025",
      "journal_title: Journal of Shores",
      "language: en",
    ]);
    expect([...tags("index.html"), ...tags("publications/index.html")]).toEqual([]);
  });

  it("stand on one page a paper, that of the main language", async () => {
    const { tags } = await pagesOf({
      "site.yaml": "url: https://ye.test/\nlanguages: [en, zh]\n",
      "publications/a.md": paper(),
    });
    expect(tags("publications/a/index.html")).not.toEqual([]);
    expect(tags("zh/publications/a/index.html")).toEqual([]);
  });

  const pdf = "publications/a/a.pdf";
  it.each([
    [
      "a PDF beside its page",
      "links: {pdf: /publications/a/a.pdf}",
      [pdf],
      [`pdf_url: https://ye.test/${pdf}`],
    ],
    [
      "one that is called the paper",
      "links: {Paper: publications/a/a.pdf}",
      [pdf],
      [`pdf_url: https://ye.test/${pdf}`],
    ],
    [
      "one with a name as it may be",
      "links: {pdf: '/publications/a/Sand%20%26%20注.pdf'}",
      ["publications/a/Sand & 注.pdf"],
      ["pdf_url: https://ye.test/publications/a/Sand%20%26%20%E6%B3%A8.pdf"],
    ],
    ["none elsewhere", "links: {pdf: /files/a.pdf}", ["files/a.pdf"], []],
    ["none in a folder below", "links: {pdf: /publications/a/b/a.pdf}", ["publications/a/b/a.pdf"], []],
    ["none that is not there", "links: {pdf: /publications/a/a.pdf}", [], []],
    ["none on another site", "arxiv: 2410.05258\nlinks: {pdf: 'https://arxiv.org/pdf/2410.05258'}", [], []],
    ["no slides", "links: {slides: /publications/a/a.pdf}", [pdf], []],
  ])("name %s", async (_, more, files, expected) => {
    const { tags } = await pagesOf({ "publications/a.md": paper(`${more}\n`) }, files);
    const found = tags("publications/a/index.html").filter((tag) => tag.startsWith("pdf_url"));
    expect(found).toEqual(expected);
  });

  it("name no PDF while the site has no url", async () => {
    const files = { "site.yaml": "{}\n", "publications/a.md": paper(`links: {pdf: /${pdf}}\n`) };
    expect((await pagesOf(files, [pdf])).html("publications/a/index.html")).not.toContain("citation_pdf_url");
  });
});

it("takes what is no address for what it is", async () => {
  const { files } = await siteOf({
    "publications/a.md": paper("links: {pdf: '/publications/a/100%.pdf'}\ndoi: '10.1000/%{x'\n"),
  });
  expect(textOf(files, "publications.bib")).toContain("doi = {10.1000/%%7Bx}");
});

describe("COinS", () => {
  it("stand once a paper in the list of publications, and nowhere else", async () => {
    const { html } = await pagesOf({
      "publications/a.md": paper("selected: true\n"),
      "publications/b.md": paper("selected: true\n"),
    });
    const count = (path: string) => html(path).split("Z3988").length - 1;
    expect(["publications/index.html", "index.html", "publications/a/index.html"].map(count)).toEqual([
      2, 0, 0,
    ]);
  });
});

describe("links to files for other programs", () => {
  it("stand on the page of a paper and below the list", async () => {
    const { html } = await pagesOf({ "publications/a.md": paper() });
    for (const ending of ["bib", "ris", "json"]) {
      expect(html("publications/a/index.html")).toContain(`/publications/a/a.${ending}"`);
      expect(html("publications/index.html")).toContain(`/publications.${ending}"`);
    }
  });
});

describe("JSON-LD", () => {
  const profile =
    "---\nname: {en: Tianzhu Ye, zh: 叶天竺}\nrole: Student\nemail: ye@x.test\nphoto: me.jpg\n" +
    "affiliations: [{name: Tsinghua, department: Automation, url: 'https://t.test/'}]\ninterests: [Sand]\n" +
    "links: {orcid: 0000-0001-2345-6789, github: ye, cv: /cv.pdf}\nsections: {awards: [{title: Best Sand}]}\n---\nHi\n";

  it("tells on the home page who it is about, but not the e-mail", async () => {
    const { things, html } = await pagesOf({ "profile.md": profile }, ["me.jpg", "cv.pdf"]);
    expect(things("index.html")).toEqual([
      {
        "@type": "ProfilePage",
        url: "https://ye.test/",
        name: "Tianzhu Ye",
        inLanguage: "en",
        mainEntity: {
          "@type": "Person",
          "@id": "https://ye.test/#me",
          name: "Tianzhu Ye",
          alternateName: ["叶天竺"],
          url: "https://ye.test/",
          image: "https://ye.test/me.jpg",
          jobTitle: "Student",
          affiliation: [
            {
              "@type": "Organization",
              name: "Tsinghua",
              url: "https://t.test/",
              department: { "@type": "Organization", name: "Automation" },
            },
          ],
          identifier: { "@type": "PropertyValue", propertyID: "ORCID", value: "0000-0001-2345-6789" },
          sameAs: ["https://orcid.org/0000-0001-2345-6789", "https://github.com/ye"],
          knowsAbout: ["Sand"],
          award: ["Best Sand"],
        },
      },
    ]);
    expect(html("index.html")).not.toContain("ye@x.test");
  });

  it("tells of a paper with all its authors, the owner by id, and where in a journal it is", async () => {
    const { things } = await pagesOf({
      "people.yaml": "- {name: Li Dong, url: 'https://dong.test/'}\n",
      "publications/a.md":
        "---\ntitle: A Paper\nauthors: [Li Dong, 'Ye, Tianzhu', Sand Team]\ndate: 2025-05\ntype: journal\n" +
        "venue: Journal of Shores\nvolume: 12\nnumber: 3\npages: 4--7\ndoi: 10.1000/x\naward: Oral\ntags: [sand]\n---\nWe.",
    });
    const [work, trail] = things("publications/a/index.html");
    expect(work).toEqual({
      "@type": "ScholarlyArticle",
      "@id": "https://ye.test/publications/a/",
      url: "https://ye.test/publications/a/",
      name: "A Paper",
      headline: "A Paper",
      author: [
        { "@type": "Person", name: "Li Dong", url: "https://dong.test/" },
        { "@type": "Person", "@id": "https://ye.test/#me", name: "Tianzhu Ye" },
        { "@type": "Organization", name: "Sand Team" },
      ],
      datePublished: "2025-05",
      isPartOf: {
        "@type": "PublicationIssue",
        issueNumber: "3",
        isPartOf: {
          "@type": "PublicationVolume",
          volumeNumber: "12",
          isPartOf: { "@type": "Periodical", name: "Journal of Shores" },
        },
      },
      pageStart: "4",
      pageEnd: "7",
      identifier: { "@type": "PropertyValue", propertyID: "DOI", value: "10.1000/x" },
      sameAs: ["https://doi.org/10.1000/x"],
      award: "Oral",
      abstract: "We.",
      keywords: ["sand"],
      inLanguage: "en",
    });
    expect(trail?.["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "Tianzhu Ye", item: "https://ye.test/" },
      { "@type": "ListItem", position: 2, name: "Publications", item: "https://ye.test/publications/" },
      { "@type": "ListItem", position: 3, name: "A Paper", item: "https://ye.test/publications/a/" },
    ]);
  });

  it.each([
    ["thesis", "Thesis"],
    ["chapter", "Chapter"],
    ["book", "Book"],
    ["report", "Report"],
    ["dataset", "Dataset"],
    ["software", "SoftwareSourceCode"],
  ])("calls a %s a %s", async (type, name) => {
    const { things } = await pagesOf({ "publications/a.md": paper(`type: ${type}\n`) });
    expect(things("publications/a/index.html")[0]?.["@type"]).toBe(name);
  });

  it("does not call published what is on its way", async () => {
    const { things } = await pagesOf({ "publications/a.md": paper("status: submitted\n") });
    const [work] = things("publications/a/index.html");
    expect(work).toMatchObject({ dateCreated: "2025", creativeWorkStatus: "Submitted" });
    expect(work).not.toHaveProperty("datePublished");
  });

  it("lists the publications, tells of posts, and of the way to every page below home", async () => {
    const { things } = await pagesOf({
      "publications/a.md": paper("", "A long abstract."),
      "posts/b.md": "---\ntitle: B\ndate: 2024-02\n---\nText.",
      "pages/c.md": "---\ntitle: C\n---\nText.",
    });
    const types = (path: string) => things(path).map((thing) => thing["@type"]);
    expect(types("publications/index.html")).toEqual(["CollectionPage", "BreadcrumbList"]);
    expect(JSON.stringify(things("publications/index.html"))).not.toContain("abstract");
    expect(things("posts/b/index.html")[0]).toMatchObject({
      "@type": "BlogPosting",
      headline: "B",
      datePublished: "2024-02",
      author: { "@id": "https://ye.test/#me" },
    });
    expect(types("posts/index.html")).toEqual(["BreadcrumbList"]);
    expect(types("c/index.html")).toEqual(["BreadcrumbList"]);
    expect(types("404.html")).toEqual([]);
  });

  it("invents no address while the site has no url", async () => {
    const { things } = await pagesOf(
      { "site.yaml": "{}\n", "profile.md": profile, "publications/a.md": paper() },
      ["me.jpg", "cv.pdf"],
    );
    const text = JSON.stringify([things("index.html"), things("publications/a/index.html")]);
    expect(text).not.toContain("@id");
    expect(text).not.toContain("/publications/");
    expect(text).not.toContain("BreadcrumbList");
  });

  it("cannot be ended by anything an author writes", async () => {
    const title = JSON.stringify(`${evil}`);
    const { html, things } = await pagesOf({
      "profile.md": `---\nname: ${title}\n---\nHi`,
      "publications/a.md": `---\ntitle: Sand\nauthors: [Ada Quill]\ndate: 2025\nvenue: "\`${evil.replaceAll('"', "'")}\`"\ntags: [${title}]\n---\n`,
    });
    for (const path of ["index.html", "publications/a/index.html"]) {
      expect(html(path)).not.toContain("<script>alert");
      expect(things(path)).not.toEqual([]);
    }
    expect(things("index.html")[0]).toMatchObject({ mainEntity: { name: evil } });
    expect(things("publications/a/index.html")[0]).toMatchObject({ keywords: [evil] });
  });
});

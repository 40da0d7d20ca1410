import { describe, expect, it } from "vitest";
import { xml } from "../../src/formats/xml.ts";
import { type Files, paper, siteOf, textOf } from "../site/site-of.ts";
import { readXml } from "./read-xml.ts";

const evil = "<script>alert(1)</script> ]]> & \"'";

async function feedOf(files: Files, path = "feed.xml") {
  const { files: made } = await siteOf(files);
  return readXml(textOf(made, path) ?? "");
}

describe("the feed", () => {
  const files = {
    "news.yaml":
      "- {date: 2025-06-01, text: 'See [it](/publications/a/) and [that](https://x.test/)'}\n- {date: 2025, text: Same}\n- {date: 2025, text: Same}\n",
    "publications/a.md": paper("", "About it."),
    "posts/hello.md": "---\ntitle: Hello\ndate: 2024-02\n---\n![p](/p.png)",
    "talks.yaml": "- {title: Never in the feed, date: 2026}\n",
  };

  it("holds news, posts and papers, newest first", async () => {
    const feed = await feedOf(files);
    expect(feed.all("entry").map((entry) => entry.text("title"))).toEqual([
      "See it and that",
      "Same",
      "Same",
      "A Paper",
      "Hello",
    ]);
    expect(feed.text("updated")).toBe("2025-06-01T00:00:00Z");
  });

  it("shows each date as it was written, with an instant only where machines ask for one", async () => {
    const entries = (await feedOf(files)).all("entry");
    expect(entries.map((entry) => entry.text("updated"))).toEqual(
      ["2025-06-01", "2025-01-01", "2025-01-01", "2025-01-01", "2024-02-01"].map((day) => `${day}T00:00:00Z`),
    );
    expect(entries.map((entry) => /<p>(.*?)<\/p>/.exec(entry.text("content"))?.[1])).toEqual([
      "1 June 2025",
      "2025",
      "2025",
      "2025",
      "February 2024",
    ]);
  });

  it("has what RFC 4287 asks for, once each", async () => {
    const feed = await feedOf(files);
    for (const name of ["id", "title", "updated", "author"]) expect(feed.all(name), name).toHaveLength(1);
    for (const entry of feed.all("entry"))
      for (const name of ["id", "title", "updated", "content", "link"])
        expect(entry.all(name), name).toHaveLength(1);
    const ids = feed.all("entry").map((entry) => entry.text("id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(URL.canParse(id), id).toBe(true);
  });

  it("keeps its ids when news are added", async () => {
    const before = (await feedOf(files)).all("entry").map((entry) => entry.text("id"));
    const added = { ...files, "news.yaml": `- {date: 2026, text: New}\n${files["news.yaml"]}` };
    expect(
      (await feedOf(added))
        .all("entry")
        .map((entry) => entry.text("id"))
        .slice(1),
    ).toEqual(before);
  });

  it("makes the links of the site absolute, and leaves others", async () => {
    const [first, ...rest] = (await feedOf({ ...files, "site.yaml": "url: https://ye.test/lab/\n" })).all(
      "entry",
    );
    expect(first?.text("content")).toContain('href="https://ye.test/lab/publications/a/"');
    expect(first?.text("content")).toContain('href="https://x.test/"');
    expect(rest.at(-1)?.text("content")).toContain('src="https://ye.test/lab/p.png"');
  });

  it("is well-formed whatever the author writes", async () => {
    const title = JSON.stringify(`${evil}\u0001\u000b ${"長".repeat(120)}😀`);
    const feed = await feedOf({
      "profile.md": `---\nname: ${JSON.stringify(evil)}\n---\nHello`,
      "news.yaml": `- date: 2025\n  text: ${title}\n`,
      "publications/a.md": `---\ntitle: ${title}\nauthors: ['A & B']\ndate: 2025\n---\n${evil}`,
    });
    expect(feed.all("entry")).toHaveLength(2);
    expect(
      feed
        .all("entry")
        .map((entry) => entry.text("content"))
        .join(""),
    ).not.toContain("<script");
  });

  it("tells everything of an entry", async () => {
    const feed = await feedOf({
      "news.yaml":
        "- {date: 2025, title: T, organisation: O, people: [{name: P & Q, role: advisor}], text: '*x*', image: /i.png,\n" +
        "   points: [a, {text: b, points: [c]}], publications: [a], links: {code: 'https://x.test/'}}\n",
      "publications/a.md": "---\ntitle: A\nauthors: [X]\nstatus: submitted\n---\n",
    });
    const [entry] = feed.all("entry");
    expect(entry?.text("title")).toBe("T");
    expect(entry?.text("content").split("\n")).toEqual([
      "<p>2025</p>",
      "<p>O, advised by P &amp; Q</p>",
      '<p><img src="https://ye.test/i.png" alt=""></p>',
      "<p><em>x</em></p>",
      "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>",
      '<ul><li><a href="https://ye.test/publications/a/">A</a></li></ul>',
      '<p><a href="https://x.test/">Code</a></p>',
    ]);
  });

  it("has 50 entries at most", async () => {
    const news = Array.from({ length: 80 }, (_, index) => `- {date: ${1940 + index}, text: N${index}}`).join(
      "\n",
    );
    const entries = (await feedOf({ "news.yaml": news })).all("entry");
    expect([entries.length, entries[0]?.text("title")]).toEqual([50, "N79"]);
  });

  it("is one a language, each at its own address", async () => {
    const both = { ...files, "site.yaml": "url: https://ye.test/\nlanguages: [en, zh]\n" };
    const zh = await feedOf(both, "zh/feed.xml");
    expect(zh.text("id")).toBe("https://ye.test/zh/");
    expect(zh.all("entry")[3]?.text("id")).toBe("https://ye.test/zh/publications/a/");
    expect((await feedOf(both)).text("id")).toBe("https://ye.test/");
  });

  it("is not made without a url, or without anything dated", async () => {
    const { files: made, site } = await siteOf({ ...files, "site.yaml": "{}\n" });
    expect([textOf(made, "feed.xml"), site.feed]).toEqual([null, null]);
    expect(textOf((await siteOf({})).files, "feed.xml")).toBeNull();
  });
});

describe("sitemap.xml", () => {
  it("lists every page of every language once, percent-encoded, and no redirect", async () => {
    const { files } = await siteOf({
      "site.yaml": "url: https://ye.test/lab/\nlanguages: [en, zh]\n",
      "publications/注意.md": paper(),
      "pages/cv.md": "---\ntitle: CV\nredirect_from: [/old/]\n---\nx",
    });
    const locations = readXml(textOf(files, "sitemap.xml") ?? "")
      .all("url")
      .map((url) => url.text("loc"));
    const paths = ["", "publications/", "publications/%E6%B3%A8%E6%84%8F/", "cv/"];
    expect(locations).toEqual(
      [...paths, ...paths.map((path) => `zh/${path}`)].map((path) => `https://ye.test/lab/${path}`),
    );
  });

  it("is not made without a url", async () => {
    expect(textOf((await siteOf({ "site.yaml": "{}\n" })).files, "sitemap.xml")).toBeNull();
  });
});

describe("redirects", () => {
  it.each([
    ["/about/", "about/index.html", "../cv/"],
    ["/about.html", "about.html", "./cv/"],
    ["/about", "about/index.html", "../cv/"],
    ["/a/b/c/", "a/b/c/index.html", "../../../cv/"],
    ["/关于/", "关于/index.html", "../cv/"],
  ])("from %s lead on, from any depth and below any base", async (from, path, target) => {
    const { files } = await siteOf({ "pages/cv.md": `---\ntitle: CV\nredirect_from: ${from}\n---\nx` });
    const html = textOf(files, path);
    expect(html).toContain(`content="0; url=${target}"`);
    expect(html).toContain(`<a href="${target}">CV</a>`);
    expect(html).toContain("<title>CV</title>");
    expect(html).toContain('<link rel="canonical" href="https://ye.test/cv/">');
  });

  it("stay HTML whatever the site is called", async () => {
    const { files } = await siteOf({
      "profile.md": `---\nname: ${JSON.stringify(`</title><script>${evil}`)}\nredirect_from: /about/\n---\n`,
    });
    expect(textOf(files, "about/index.html")).not.toContain("<script");
  });
});

describe("files for hosts", () => {
  it("say where the sitemap is, that files are served as they are, and the domain", async () => {
    const { files } = await siteOf({ "site.yaml": "url: https://ye.test/\ndomain: ye.test\n" });
    expect(textOf(files, "robots.txt")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://ye.test/sitemap.xml\n",
    );
    expect(textOf(files, ".nojekyll")).toBe("");
    expect(textOf(files, "CNAME")).toBe("ye.test\n");
  });

  it("leave out what is not known", async () => {
    const { files } = await siteOf({ "site.yaml": "{}\n" });
    expect(textOf(files, "robots.txt")).toBe("User-agent: *\nAllow: /\n");
    expect(textOf(files, "CNAME")).toBeNull();
  });
});

it("takes out of XML what may not stand in it, and keeps the rest", () => {
  expect(xml("a\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud83db\tc\nd😀<&>\"'")).toBe(
    "ab\tc\nd😀&lt;&amp;&gt;&quot;'",
  );
});

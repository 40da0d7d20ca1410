import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../src/markdown/markdown.ts";
import { parseSources } from "../../src/parse/parse-sources.ts";

/** What is read from files of `content/`, some of which the disk refused. */
async function read(files: Readonly<Record<string, string>>, unread: readonly string[] = []) {
  const sources = Object.entries(files).map(([path, text]) => ({ path: `content/${path}`, text }));
  const markdown = await loadMarkdown(
    sources.map(({ text }) => text),
    { smartPunctuation: false },
  );
  const reading = { languages: ["en", "zh"], markdown, drafts: false };
  const { value, problems } = parseSources(
    sources,
    reading,
    unread.map((path) => `content/${path}`),
  );
  return {
    ...value,
    told: problems.map(({ rule, source, message }) => `${rule} ${source.path}: ${message}`),
  };
}

describe("a file that could not be read", () => {
  it("is there all the same", async () => {
    const { hasProfile, papers, remains, told } = await read({}, [
      "profile.md",
      "publications/a.md",
      "x.pdf",
    ]);
    expect({ hasProfile, papers: [...papers], told }).toEqual({ hasProfile: true, papers: ["a"], told: [] });
    expect(remains).toMatchObject([
      { kind: "profile", data: null },
      { slug: "a", data: null },
    ]);
  });

  it("is the original of its translation", async () => {
    const { told } = await read({ "publications/a.zh.md": "---\ntitle: 沙\n---\n" }, ["publications/a.md"]);
    expect(told).toEqual([]);
  });

  it("is no list to complain of", async () => {
    expect((await read({}, ["news.yaml"])).told).toEqual([]);
  });
});

describe("a translation without an original", () => {
  it("is told of once, with the name of the file it should have", async () => {
    const { told } = await read({ "publications/typo.zh.md": "---\nsummary: 沙\n---\n" });
    expect(told).toEqual([
      "no-original content/publications/typo.zh.md: there is no typo.md for this translation",
    ]);
  });

  it("is an entry when it says all", async () => {
    const { told, entries } = await read({ "posts/x.zh.md": "---\ntitle: 沙\ndate: 2024\n---\n沙" });
    expect([told, entries.length]).toEqual([[], 1]);
  });
});

describe("a line of text in a list", () => {
  it.each(["talks", "teaching", "projects", "awards", "service"])("is an entry of %s", async (name) => {
    const { entries, told } = await read({ [`${name}.yaml`]: "- Savage Award, 2020\n- {title: B}\n" });
    expect(told).toEqual([]);
    expect(entries.map(({ data }) => "title" in data && data.title)).toMatchObject([
      { "": { html: "Savage Award, 2020" } },
      { "": { html: "B" } },
    ]);
  });

  it("has its links and mistakes told at its place", async () => {
    const { entries, told } = await read({ "awards.yaml": '- "[A](/a.pdf) and $\\\\no$"\n' });
    expect(entries[0]?.links).toMatchObject([{ url: "/a.pdf", start: 7, end: 13 }]);
    expect(told).toEqual([expect.stringContaining("maths")]);
  });

  it.each(["news", "posts"])("is none of %s, which need a date", async (name) => {
    expect((await read({ [`${name}.yaml`]: "- Moved\n" })).told).toEqual([
      expect.stringContaining("must be a map of keys"),
    ]);
  });
});

describe("a link", () => {
  it("is not a picture because its label is src", async () => {
    const { entries } = await read({
      "talks.yaml": "- {title: T, links: {src: a.zip}, image: {src: a.png}}\n- {title: T, image: b.png}\n",
    });
    const links = entries.flatMap((entry) => entry.links.map(({ url, kind }) => `${url} ${kind}`));
    expect(links).toEqual(["a.zip link", "a.png image", "b.png image"]);
  });

  it("whose text could be one of several is told at the whole value", async () => {
    const text = '- title: "a\\x20[b](/c) and `[b](/c)`"\n';
    const { entries } = await read({ "talks.yaml": text });
    const [link] = entries[0]?.links ?? [];
    expect(text.slice(link?.start, link?.end)).toBe('"a\\x20[b](/c) and `[b](/c)`"');
  });
});

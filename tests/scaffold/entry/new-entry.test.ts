import { describe, expect, it } from "vitest";
import { newEntry } from "../../../src/scaffold/entry/new-entry.ts";
import { newKinds } from "../../../src/scaffold/entry/new-kinds.ts";
import type { Wish } from "../../../src/scaffold/entry/wish.ts";
import { kinds } from "../../../src/schema/content/kinds.ts";

const today = "2026-03-01";
const nothing: Wish = {
  folder: "publications",
  title: "On Tides",
  authors: null,
  date: null,
  text: null,
  isDraft: false,
  fields: {},
};

/** What comes of a wish where these files are. */
function made(wish: Partial<Wish>, files: Readonly<Record<string, string>> = {}) {
  const shelf = { paths: Object.keys(files), textOf: (path: string) => files[path] ?? "" };
  return newEntry({ ...nothing, ...wish }, shelf, today);
}

it("there is a word for every kind of entry", () => {
  const alone = ["settings", "profile", "people", "citations"];
  expect(Object.values(newKinds)).toEqual(
    expect.arrayContaining(Object.keys(kinds).filter((kind) => !alone.includes(kind))),
  );
});

describe("a new file", () => {
  it.each([
    ["On Tides", "on-tides"],
    ["It's: a $\\tau$-law / v2.0?", "its-a-tau-law-v2-0"],
    ["潮汐 与 沙", "潮汐-与-沙"],
    ["Über Größe", "über-größe"],
    ["[Tides](https://x.test/a) :tada:", "tides"],
    ["_hidden_", "hidden"],
    ["???", "publications"],
    ["con", "publications"],
    ["..", "publications"],
    ["Tides.zh", "tides-zh"],
  ])("is named after the title %s", (title, slug) => {
    expect(made({ title }).path).toBe(`content/publications/${slug}.md`);
  });

  it("has a name of whole words, and no longer than any disk takes", () => {
    expect(made({ title: "word ".repeat(40) }).path).toMatch(/\/(?:word-){11}word\.md$/);
    expect(new TextEncoder().encode(made({ title: "潮".repeat(400) }).path).length).toBeLessThan(255);
  });

  it("gets a number when the name is taken, by a draft, a translation or in capitals, too", () => {
    const taken = (...names: readonly string[]) =>
      made({}, Object.fromEntries(names.map((name) => [`content/publications/${name}`, ""]))).path;
    expect(taken("on-tides.md")).toBe("content/publications/on-tides-2.md");
    expect(taken("On-Tides.markdown")).toBe("content/publications/on-tides-2.md");
    expect(taken("on-tides.zh.md", "on-tides-2.md")).toBe("content/publications/on-tides-3.md");
    expect(taken("on-tides-too.md")).toBe("content/publications/on-tides.md");
  });

  it("holds what was given, in the order people read it", () => {
    const fields = { venue: "J: Shores", links: { code: "https://x.test/" } };
    const wish = { authors: "Ada L.*, C. Babbage and others", date: "2025", text: "Waves.", fields };
    expect(made(wish).text).toBe(
      "---\ntitle: On Tides\nauthors: [Ada L.*, C. Babbage, others]\ndate: 2025\n" +
        'venue: "J: Shores"\nlinks:\n  code: https://x.test/\n---\n\nWaves.\n',
    );
  });

  it("is a draft that says what it lacks, and invents no date of a paper", () => {
    const { text, missing } = made({});
    expect(text).toBe(
      '---\ntitle: On Tides\ndraft: true\n# Fill these in, then remove "draft: true":\n' +
        "# authors: [First Author, Second Author]\n# date: 2025, or status: submitted\n---\n\n",
    );
    expect(missing).toHaveLength(2);
    expect(made({ authors: "A B", fields: { status: "submitted" } }).missing).toEqual([]);
    expect(made({ authors: "A B", fields: { status: "published" } }).missing).toHaveLength(1);
  });

  it("is of today for news and posts, of no day for others", () => {
    expect(made({ folder: "posts" }).text).toContain("date: 2026-03-01\n");
    expect(made({ folder: "posts", date: "2024" }).text).toContain("date: 2024\n");
    expect(made({ folder: "talks" }).text).toBe("---\ntitle: On Tides\n---\n\n");
  });

  it("of news has its line as text", () => {
    expect(made({ folder: "news" }).text).toBe("---\ndate: 2026-03-01\n---\n\nOn Tides\n");
    expect(made({ folder: "news", text: "More." }).text).toBe(
      "---\ntitle: On Tides\ndate: 2026-03-01\n---\n\nMore.\n",
    );
  });
});

describe("a list the author keeps", () => {
  const list = "# Mine.\n- date: 2025-01 # once\n  text: One\n";

  it("gets one more entry, and stays as it was before it", () => {
    const { path, text, before } = made(
      { folder: "news", title: "We won: #1" },
      { "content/news.yaml": list },
    );
    expect({ path, before }).toEqual({ path: "content/news.yaml", before: list });
    expect(text).toBe(`${list}- date: 2026-03-01\n  text: "We won: #1"\n`);
  });

  it("gets a draft when that is wanted", () => {
    const { text } = made({ folder: "talks", isDraft: true }, { "content/talks.yml": "" });
    expect(text).toBe("- title: On Tides\n  draft: true\n");
  });

  it("is let alone where there are files as well", () => {
    const files = { "content/talks.yaml": "- A\n", "content/talks/b.md": "" };
    expect(made({ folder: "talks" }, files).path).toBe("content/talks/on-tides.md");
  });

  it("is not added to when it is no list", () => {
    expect(made({ folder: "news" }, { "content/news.yaml": "a: 1\n" }).text).toBe(null);
  });
});

import { expect, it } from "vitest";
import { loadAll, marked } from "./load.ts";

const markdown = await loadAll();
const outline = (text: string) =>
  markdown.sections(text, "me").map(({ id, title, body }) => [id, title?.html ?? null, body.html]);

it("splits at headings of level 2, what stands before them first", () => {
  expect(outline("Hi.\n\n## About *me*\n\nA\n\n### More\n\nB\n\n## News\n\nC")).toEqual([
    ["", null, "<p>Hi.</p>"],
    ["about-me", "About <em>me</em>", '<p>A</p>\n<h3 id="more">More</h3>\n<p>B</p>'],
    ["news", "News", "<p>C</p>"],
  ]);
});

it("leaves out an empty beginning, even one that holds a comment", () => {
  expect(outline("\n<!-- x -->\n\n## A\n\nB")).toEqual([["a", "A", "<p>B</p>"]]);
  expect(outline("")).toEqual([]);
});

it("splits at level 1 when there is one, as all headings go down", () => {
  expect(outline("# A\n\n## B\n\n# C")).toEqual([
    ["a", "A", '<h3 id="b">B</h3>'],
    ["c", "C", ""],
  ]);
});

it("does not split inside lists, quotes and code", () => {
  expect(outline("> ## A\n\n```\n## B\n```")).toHaveLength(1);
});

it("keeps ids unique across sections", () => {
  expect(outline("## A\n\n### A\n\n## A").map(([id, , html]) => [id, html])).toEqual([
    ["a", '<h3 id="a-2">A</h3>'],
    ["a-1", ""],
  ]);
});

it("keeps ids from being those of what stands beside the document, except as names of sections", () => {
  const sections = markdown.sections("### News\n\n### Main\n\n## Talks", "me", ["news", "talks"]);
  expect(sections.map(({ id, body }) => [id, body.html])).toEqual([
    ["", '<h3 id="news-1">News</h3>\n<h3 id="main-1">Main</h3>'],
    ["talks", ""],
  ]);
});

it("lets references find definitions and footnotes anywhere", () => {
  const [first, second] = markdown.sections(
    "## A\n\n[x] a[^1]\n\n## B\n\n[x] b[^1]\n\n[x]: y.html\n\n[^1]: note",
    "me",
  );
  expect(first?.body.html).toContain('<a href="y.html">x</a> a<sup><a href="#fn-me-a-1" id="fnref-me-a-1"');
  expect(first?.body.html).toContain('<li id="fn-me-a-1">');
  expect(second?.body.html).toContain('<li id="fn-me-b-1">');
});

it("tells faults in the section they belong to, counted from the start of the text", () => {
  const text = "$\\a$\n\n## A <form>\n\n$\\b$ <iframe>";
  const faults = markdown
    .sections(text, "me")
    .map(({ title, body }) => [...(title?.faults ?? []), ...body.faults]);
  expect(faults.map((list) => list.map((fault) => marked(text, fault)))).toEqual([
    ["$\\a$"],
    ["<form>", "$\\b$", "<iframe>"],
  ]);
});

it("tells where each section begins: its heading, or the first line of what stands before them", () => {
  const text = "\n\nHi\nyou.\n\n## My *sand* :ocean: [x](y)\n\nB\n\nTides\n-----\n\n## `## Hi`";
  const places = markdown.sections(text, "me").map(({ heading }) => marked(text, heading));
  expect(places).toEqual(["Hi", "## My *sand* :ocean: [x](y)", "Tides\n-----", "## `## Hi`"]);
});

it("gives a text that cannot be read as one section with its fault", () => {
  expect(markdown.sections(">".repeat(10_000), "me")).toMatchObject([
    { id: "", title: null, body: { faults: [{ rule: "markdown-too-deep" }] } },
  ]);
});

import { describe, expect, it } from "vitest";
import { loadAll } from "./load.ts";

const markdown = await loadAll();
const LIMIT = 20_000;
const row = `|${" cell |".repeat(20)}`;

const HOSTILE: Readonly<Record<string, string>> = {
  "emphasis marks": "_*".repeat(10_000),
  quotes: ">".repeat(10_000),
  lists: `${"- ".repeat(2_000)}a`,
  "opening brackets": "[".repeat(50_000),
  "nested brackets": "[".repeat(20_000) + "]".repeat(20_000),
  "closing brackets": "a] ".repeat(50_000),
  "nested pictures": `${"![".repeat(5_000)}a${"](x)".repeat(5_000)}`,
  "nested emphasis": "*a ".repeat(5_000) + " a*".repeat(5_000),
  "nested tags in a block": "<div>".repeat(5_000),
  "nested tags on lines": "<div>\n".repeat(5_000),
  "nested tags in a line": `a ${"<i>".repeat(5_000)}`,
  "tags that are opened again": `${Array.from({ length: 190 }, (_, i) => `<b class=${i}>`).join("")}\n\n${"x\n\n".repeat(20_000)}`,
  "tags without an end": "<div ".repeat(50_000),
  "a tag with a name without an end": `<div>\n<${"a".repeat(120_000)}`,
  "a tag with a name full of quotes": `<div>\n<${'a"'.repeat(60_001)}`,
  "a large table": `${row}\n|${"-|".repeat(20)}\n${`${row}\n`.repeat(2_000)}`,
  "a megabyte of prose": `${"The quick brown fox jumps over the lazy dog and more.\n".repeat(8)}\n`.repeat(
    2_300,
  ),
  "a word of 300 kB": "a".repeat(300_000),
  "unpaired backticks": Array.from({ length: 1_400 }, (_, i) => "`".repeat(i + 1)).join(" "),
  "comments without an end": "a <!--".repeat(50_000),
  "instructions without an end": "a <?".repeat(50_000),
  "links without an end": "[a](<b".repeat(50_000),
  tildes: "a~ ".repeat(50_000),
  dollars: "$a ".repeat(50_000),
  "double dollars": "$$a\n".repeat(10_000),
  "triple dollars": "$$$ ".repeat(50_000),
  colons: ":a".repeat(100_000),
  backslashes: "\\".repeat(100_000),
  "nested braces in a formula": `$${"{".repeat(4_000)}${"}".repeat(4_000)}$`,
  "tags in one long line": "<b>x</b> <x> ".repeat(10_000),
  "attributes without an end": "<a b='".repeat(20_000),
  "many headings of one name": "# a\n\n".repeat(5_000),
};

describe("no text crashes or hangs", () => {
  it.each(Object.entries(HOSTILE))("%s", { timeout: 4 * LIMIT }, (_, text) => {
    expect(timeOf(() => markdown.block(text, "doc"))).toBeLessThan(LIMIT);
  });

  it.each(["emphasis marks", "nested brackets", "nested tags in a line", "dollars", "tags without an end"])(
    "%s, in a field of one line",
    (name) => {
      expect(timeOf(() => markdown.inline(HOSTILE[name] ?? ""))).toBeLessThan(LIMIT);
    },
  );
});

describe("a text that cannot be read", () => {
  it.each([
    [">".repeat(10_000), "markdown-too-deep"],
    ["<div>".repeat(5_000), "markdown-too-deep"],
    ["[".repeat(20_000) + "]".repeat(20_000), "markdown-too-deep"],
    ["_*".repeat(10_000), "markdown-too-costly"],
    ["a <!--".repeat(50_000), "markdown-too-costly"],
  ])("%.12s… is an error with a name", (text, rule) => {
    expect(markdown.block(text, "doc").faults).toMatchObject([{ level: "error", rule }]);
  });

  it("is shown as it is, and harmless", () => {
    expect(markdown.block(`<b>${">".repeat(200)}\n${">".repeat(200)}`, "doc").html).not.toContain("<b>");
  });

  it("has its place marked where the trouble begins", () => {
    const [fault] = markdown.block(`Hello.\n\n${">".repeat(10_000)}`, "doc").faults;
    expect(fault?.start).toBe(8);
  });
});

describe("a text that is merely long", () => {
  it.each([
    ["bold list items", "- **a** b\n".repeat(2_000)],
    ["authors with marks", "**Ann**\\*, Bob*, ".repeat(1_000)],
    ["comments", "a <!-- b -->\n\n".repeat(1_000)],
    ["intervals", "a [0, 1) b [1, 2)\n".repeat(400)],
    ["a nest of ten lists", Array.from({ length: 10 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["open paragraphs", "<p>a\n".repeat(500)],
  ])("is read: %s", (_, text) => {
    expect(markdown.block(text, "doc").faults).toEqual([]);
  });
});

function timeOf(work: () => unknown): number {
  const start = performance.now();
  expect(work()).toHaveProperty("html");
  return performance.now() - start;
}

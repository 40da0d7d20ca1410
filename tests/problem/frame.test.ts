import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { frame } from "../../src/problem/frame.ts";

/** The frame's lines for the first occurrence of a word. */
function framed(text: string, word: string, width = 100): readonly string[] {
  const start = text.indexOf(word);
  const found = frame({ path: "a.md", text }, { start, end: start + word.length }, width);
  if (!found) return [];
  return [found.before, found.line, found.indent + found.carets, found.after].filter((line) => line !== null);
}

describe("frame", () => {
  it("shows the line with its number, carets under the mark, and a line of context on both sides", () => {
    expect(framed("---\ntitel: A\nauthors:\n", "titel")).toEqual([
      "1 | ---",
      "2 | titel: A",
      "  | ^^^^^",
      "3 | authors:",
    ]);
  });

  it("aligns line numbers of one and two digits", () => {
    const text = Array.from({ length: 12 }, (_, index) => `line${index + 1};`).join("\n");
    expect(framed(text, "line9;")).toEqual([" 8 | line8;", " 9 | line9;", "   | ^^^^^^", "10 | line10;"]);
  });

  it.each([
    ["Chinese text, two columns each", "标题: 会议论文", "会议论文", 6, 8],
    ["emoji made of several characters", "a 👩‍🔬 b", "b", 5, 1],
    ["combining marks", "cafe\u0301 x", "x", 5, 1],
    ["tabs, shown as four spaces", "a\tb", "b", 5, 1],
    ["control characters, shown as escapes", "a\u001bb", "b", 5, 1],
  ])("puts carets right under %s", (_, text, word, before, marked) => {
    const [, carets = ""] = framed(text, word);
    expect(carets).toBe(`  | ${" ".repeat(before)}${"^".repeat(marked)}`);
  });

  it("puts the caret under the same column as a terminal shows the mark, however the line is written", () => {
    const [line = "", carets = ""] = framed("作者: [叶天竺, e\u0301, 👨‍👩‍👧, ¶ here]", "here");
    expect(stringWidth(line.slice(0, line.indexOf("here")))).toBe(carets.indexOf("^"));
  });

  it("gives an empty mark one caret, also at the end of a line and of the text", () => {
    expect(frame({ path: "a", text: "a:\nb" }, { start: 2, end: 2 }, 80)).toMatchObject({
      indent: "  |   ",
      carets: "^",
    });
    expect(frame({ path: "a", text: "ab" }, { start: 2, end: 2 }, 80)).toMatchObject({
      indent: "  |   ",
      carets: "^",
    });
  });

  it("marks a range over several lines on its first", () => {
    expect(framed("x: |\n  one\n  two\n", "one\n  two")).toEqual([
      "1 | x: |",
      "2 |   one",
      "  |   ^^^",
      "3 |   two",
    ]);
  });

  it.each([
    ["at its beginning", "mark"],
    ["in its middle", "middle"],
    ["at its end", "last"],
  ])("cuts a line of 4,000 characters around a mark %s and keeps within the width", (_, word) => {
    const text = `before\nmark ${"甲b ".repeat(700)}middle${" cd".repeat(600)} last\nafter`;
    const [, line = "", carets = ""] = framed(text, word, 60);
    expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(carets.length).toBeLessThanOrEqual(60);
    expect(line).toContain("…");
    expect(stringWidth(line.slice(0, line.indexOf(word)))).toBe(carets.indexOf("^"));
  });

  it("keeps within the width when the mark is longer than the line can show, and for long context", () => {
    const long = "x".repeat(5000);
    for (const line of framed(`${long}\n${"m".repeat(5000)}\n${long}`, "m".repeat(5000), 80)) {
      expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it("is quick on a line of ten megabytes", () => {
    const start = performance.now();
    framed(`${"x".repeat(5_000_000)}HERE${"x".repeat(5_000_000)}`, "HERE");
    expect(performance.now() - start).toBeLessThan(6000);
  });

  it("has nothing to show of an empty text", () => {
    expect(frame({ path: "a.md", text: "" }, { start: 0, end: 0 }, 80)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { appendItem } from "../../../src/parse/yaml/append-item.ts";

const item = { date: "2025-05", text: 'It\'s: #1, "really"' };
const added = 'date: 2025-05\n  text: "It\'s: #1, \\"really\\""\n';

describe("a list with one more item", () => {
  it.each([
    ["nothing", ""],
    ["a comment alone", "# Nothing yet.\n"],
    [
      "comments and blank lines",
      "- {date: 2024, text: a}   # first\n\n# the rest\n- date: 2023\n  text: b\n\n# end\n",
    ],
    ["text over several lines", "- |\n  a\n  b\n\n- >-\n  c\n"],
    ["anchors", "- &a {date: 2024}\n- *a\n"],
  ])("keeps every byte of %s", (_, text) => {
    expect(appendItem(text, item)).toBe(`${text}- ${added}`);
  });

  it("begins a line of its own where the last line has no end", () => {
    expect(appendItem("- date: 2024", item)).toBe(`- date: 2024\n- ${added}`);
  });

  it("stands as deep as the others", () => {
    const text = "  - date: 2024\n  # end\n";
    expect(appendItem(text, item)).toBe(`${text}  - ${added.replace("\n  text", "\n    text")}`);
  });

  it("keeps line ends of Windows and a byte order mark", () => {
    const text = "\uFEFF- date: 2024\r\n";
    expect(appendItem(text, item)).toBe(text + `- ${added}`.replaceAll("\n", "\r\n"));
  });

  it("makes lines of an empty list in brackets, and a longer one of one with items", () => {
    expect(appendItem("[]\n", item)).toBe(`- ${added}`);
    expect(parse(appendItem("[ {date: '2024'} ] # x\n", item) ?? "")).toEqual([{ date: "2024" }, item]);
  });

  it.each(["a: 1\n", "text\n", "- a: [\n", "- a\n...\n- b\n", "- a\n---\n- b\n"])("is none of %j", (text) => {
    expect(appendItem(text, item)).toBe(null);
  });
});

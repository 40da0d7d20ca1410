import { describe, expect, it } from "vitest";
import { readFrontmatter } from "../../../src/parse/frontmatter/frontmatter.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

function rules(text: string): readonly string[] {
  return [
    ...new Set(
      readYaml({ path: "a.yaml", text }, { start: 0, end: text.length }).problems.map(({ rule }) => rule),
    ),
  ];
}

function frontmatterRules(block: string): readonly string[] {
  return [
    ...new Set(
      readFrontmatter({ path: "a.md", text: `---\n${block}\n---\nbody` }).problems.map(({ rule }) => rule),
    ),
  ];
}

const bomb = `${["a: &a [x,x,x,x,x,x,x,x,x,x]", ..."bcdefghij".split("").map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[index]}`).join(",")}]`)].join("\n")}\n`;

const hostile: readonly (readonly [string, string, readonly string[]])[] = [
  ["an alias bomb", bomb, ["yaml"]],
  ["100,000 brackets", `a: ${"[".repeat(100_000)}`, ["too-deep"]],
  ["brackets over lines", `a:\n${" [\n".repeat(40)}`, ["too-deep"]],
  ["brackets at the margin", `${"[\n".repeat(2000)}`, ["too-deep"]],
  ["braces in what looks like text", `a: x ${"{".repeat(1500)}`, ["too-deep"]],
  ["10,000 dashes", "- ".repeat(10_000), ["too-deep"]],
  ["10,000 question marks", "? ".repeat(10_000), ["too-deep"]],
  ["10,000 colons", "a: ".repeat(10_000), ["too-deep"]],
  [
    "a staircase",
    Array.from({ length: 300 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"),
    ["too-deep"],
  ],
  ["60,000 blank lines", `a: 1\n${"\n".repeat(60_000)}`, ["yaml-too-large"]],
  ["ten megabytes", `a: ${"x".repeat(10_000_000)}`, ["yaml-too-large"]],
  ["ten megabytes of brackets", "[".repeat(10_000_000), ["yaml-too-large"]],
  ["20,000 keys", Array.from({ length: 20_000 }, (_, index) => `key${index}: v`).join("\n"), []],
  ["20,000 equal keys", "a: v\n".repeat(20_000), ["duplicate-key"]],
  ["5,000 wrong lines", "t: @x\n".repeat(5_000), ["yaml"]],
  ["5,000 colons", "t: a: b\n".repeat(5_000), ["yaml"]],
  ["5,000 open quotes", "t: 'a\n".repeat(5_000), ["yaml"]],
  ["5,000 tabs", "\tt: 'a\n".repeat(5_000), ["yaml"]],
  ["5,000 indented wrong", "a: 1\n  b: 2\n".repeat(5_000), ["yaml"]],
  ["NUL bytes", "a: \0x\n\0: b\n", []],
  ["a long run of spaces", `a:${" ".repeat(500_000)}b`, []],
  ["a long key", `${"k".repeat(500_000)}: b`, ["yaml"]],
];

describe("no text hangs or ends the process", () => {
  it.each(hostile)("%s, nor the text after it", (_, text, expected) => {
    const start = performance.now();
    expect(rules(text)).toEqual(expected);
    expect(performance.now() - start).toBeLessThan(8000);
    expect(rules("a: 1\n")).toEqual([]);
  });
});

describe("the limits of frontmatter", () => {
  it.each([
    ["64 KiB and no more", `a: ${"x".repeat(64 * 1024 - 4)}`, []],
    ["not one byte more", `a: ${"x".repeat(64 * 1024 - 3)}`, ["frontmatter-too-large"]],
    ["bytes, not characters", `a: ${"文".repeat(22_000)}`, ["frontmatter-too-large"]],
    ["5,000 lines", `a: 1${"\n".repeat(4_999)}`, []],
    ["not one line more", `a: 1${"\n".repeat(5_000)}`, ["frontmatter-too-large"]],
    ["64 KiB of spaces in lines", `a: 1\n${`${" ".repeat(12)}\n`.repeat(4_990)}`, []],
  ])("are %s", (_, block, expected) => {
    const start = performance.now();
    expect(frontmatterRules(block)).toEqual(expected);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe("depth", () => {
  it("may be what content needs: text with brackets, dashes and colons is not nesting", () => {
    const maths = Array.from({ length: 40 }, (_, index) => `  interval $[${index}, 1)$ and {: a - b: c`).join(
      "\n",
    );
    expect(rules(`abs: |\n${maths}\nlist:\n${"  - {a: [1, [2, 3]]}\n".repeat(100)}`)).toEqual([]);
    expect(rules(`title: "${"a: - [ ".repeat(60)}"`)).toEqual([]);
  });

  it("ends at 32", () => {
    expect(rules(`a: ${"[".repeat(31)}${"]".repeat(31)}`)).toEqual([]);
    expect(rules(`a: ${"[".repeat(32)}${"]".repeat(32)}`)).toEqual(["too-deep"]);
  });
});

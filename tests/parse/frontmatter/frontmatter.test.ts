import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFrontmatter } from "../../../src/parse/frontmatter/frontmatter.ts";
import { normaliseText } from "../../../src/source.ts";
import { told } from "../../problem/told.ts";
import { repository } from "../../support/repository.ts";

function read(text: string) {
  return readFrontmatter({ path: "a.md", text: normaliseText(text) });
}

describe("a file with frontmatter", () => {
  it.each([
    ["---\ntitle: A\n---\nBody\n", { title: "A" }, "Body\n"],
    ["---\ntitle: A\n---", { title: "A" }, ""],
    ["---\ntitle: A\n---\n", { title: "A" }, ""],
    ["---\n---\nBody", {}, "Body"],
    ["---\n# nothing yet\n---\nBody", {}, "Body"],
    ["---\n\n\n---\n\nBody", {}, "\nBody"],
    ["---\r\ntitle: A\r\n---\r\nBody\r\n", { title: "A" }, "Body\n"],
    ["\uFEFF---\ntitle: A\n---\nBody", { title: "A" }, "Body"],
    ["---\ntitle: A\n---\nText\n\n---\n\nMore\n", { title: "A" }, "Text\n\n---\n\nMore\n"],
    ["---\nabs: |\n  a\n  ---\n  b\n---\nBody", { abs: "a\n---\nb\n" }, "Body"],
    ["---\ntitle: A --- b\n---\nBody", { title: "A --- b" }, "Body"],
  ])("gives %j its keys and its body", (text, data, body) => {
    const { value, problems } = read(text);
    expect([value.yaml.data, value.body, problems]).toEqual([data, body, []]);
    expect(normaliseText(text).slice(value.bodyStart)).toBe(body);
  });

  it("says where its keys are in the file", () => {
    expect(read("---\na: 1\ntitle: A\n---\n").value.yaml.places["/title"]).toEqual({
      key: { start: 9, end: 14 },
      value: { start: 16, end: 17 },
    });
  });

  it("tells mistakes in the lines of the file", () => {
    expect(told(read("---\ntitle: A: B\n---\n").problems)[0]).toMatch(/^2:8-2:12 yaml: /);
  });
});

describe("a file without frontmatter", () => {
  it.each([
    "",
    "Text\n",
    "# Title\n\n---\n\nMore\n",
    "\n\n---\n\nText after a rule\n",
    "***\n",
    "--\nText",
    "—\n\nText",
    "- a\n- b\n",
  ])("is a body alone: %j", (text) => {
    const { value, problems } = read(text);
    expect([value.yaml.data, value.body, value.bodyStart, problems]).toEqual([{}, text, 0, []]);
  });
});

describe("fences", () => {
  it.each([
    ["---js\n({})\n---\n", '1:1-1:6 frontmatter-language: frontmatter cannot be in the language "js"'],
    [
      "--- javascript\nx\n---\n",
      '1:1-1:15 frontmatter-language: frontmatter cannot be in the language "javascript"',
    ],
    [
      "--- JavaScript \nx\n---\n",
      '1:1-1:16 frontmatter-language: frontmatter cannot be in the language "JavaScript"',
    ],
    [
      '---json\n{"a": 1}\n---\n',
      '1:1-1:8 frontmatter-language: frontmatter cannot be in the language "json"',
    ],
    ["---toml\na = 1\n---\n", '1:1-1:8 frontmatter-language: frontmatter cannot be in the language "toml"'],
    ["---yaml\na: 1\n---\n", '1:1-1:8 frontmatter-language: frontmatter cannot be in the language "yaml"'],
    [
      "---constructor\na: 1\n---\n",
      '1:1-1:15 frontmatter-language: frontmatter cannot be in the language "constructor"',
    ],
    [
      "---__proto__\na: 1\n---\n",
      '1:1-1:13 frontmatter-language: frontmatter cannot be in the language "__proto__"',
    ],
    [
      "----\na: 1\n---\n",
      '1:1-1:5 frontmatter-fence: "----" is not a line of exactly three dashes = write --- alone on the line',
    ],
    [
      "--- \na: 1\n---\n",
      '1:1-1:5 frontmatter-fence: "--- " is not a line of exactly three dashes = remove the spaces after ---',
    ],
    [
      "---\na: 1\n----\nBody",
      '3:1-3:5 frontmatter-fence: "----" is not a line of exactly three dashes = write --- alone on the line',
    ],
    [
      "---\na: 1\n--- \nBody",
      '3:1-3:5 frontmatter-fence: "--- " is not a line of exactly three dashes = remove the spaces after ---',
    ],
    [
      "---\na: 1\n---x\nBody",
      '3:1-3:5 frontmatter-fence: "---x" is not a line of exactly three dashes = write --- alone on the line',
    ],
    [
      "--\ntitle: A\n--\n",
      '1:1-1:3 frontmatter-fence: "--" is not a line of exactly three dashes = write --- alone on the line',
    ],
    [
      "—\ntitle: A\n—\n",
      '1:1-1:2 frontmatter-fence: "—" is not a line of exactly three dashes = write --- alone on the line',
    ],
    [
      "\n\n---\ntitle: A\n---\n",
      "3:1-3:4 frontmatter-fence: the frontmatter does not begin on the first line = remove what is above it, blanks too",
    ],
    [
      "---\ntitle: A\ndate: 2025\n\nSome text here.\n",
      "1:1-1:4 frontmatter-unclosed: the frontmatter has no closing line --- = write --- on a line of its own before line 5",
    ],
    [
      "---\ntitle: A\n# Heading\n",
      "1:1-1:4 frontmatter-unclosed: the frontmatter has no closing line --- = write --- on a line of its own before line 3",
    ],
    [
      "---\ntitle: A\n",
      "1:1-1:4 frontmatter-unclosed: the frontmatter has no closing line --- = write --- on a line of its own after the last key",
    ],
    [
      "---",
      "1:1-1:4 frontmatter-unclosed: the frontmatter has no closing line --- = write --- on a line of its own after the last key",
    ],
  ])("are refused in %j", (text, expected) => {
    const { value, problems } = read(text);
    expect(told(problems)).toEqual([expect.stringContaining(expected)]);
    expect(value.yaml.data).toBeNull();
  });

  it.each([
    ["---\nJust text between rules\n---\n", "text"],
    ["---\n- a\n- b\n---\n", "a list"],
  ])("hold keys: %j is refused", (text, kind) => {
    const { value, problems } = read(text);
    expect(told(problems)[0]).toContain(`wrong-type: the frontmatter must be a map of keys, but is ${kind}`);
    expect(value.yaml.data).toBeNull();
  });
});

describe("gray-matter's traps", () => {
  it.each(["---js", "--- js", "---javascript", "--- JavaScript ", "---coffee", "---json"])(
    "%s runs no code",
    (opening) => {
      Reflect.deleteProperty(globalThis, "offprintRan");
      for (let time = 0; time < 2; time++) read(`${opening}\n(globalThis.offprintRan = true, {})\n---\n`);
      expect("offprintRan" in globalThis).toBe(false);
    },
  );

  it("a bad file read twice gives the same errors twice", () => {
    const text = "---\ntitle: A: B\n---\n";
    expect(read(text)).toEqual(read(text));
    expect(read(text).problems).toHaveLength(1);
  });

  it("two files with equal text share no data", () => {
    const text = "---\nlinks: {pdf: a}\n---\n";
    expect(read(text).value.yaml.data).toEqual(read(text).value.yaml.data);
    expect(read(text).value.yaml.data).not.toBe(read(text).value.yaml.data);
  });

  it.each(["__proto__", "constructor", "toString"])("a file that says only %s is a body", (text) => {
    expect(read(text).value).toMatchObject({ body: text, yaml: { data: {} } });
  });

  it("is imported in one file of the program, always called with options, and never asked to stringify", () => {
    const folder = repository("src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const texts = files.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
    const importers = texts.filter(([, text]) => /(?:from|import|require)\W*["']gray-matter/.test(text));
    expect(importers.map(([name]) => name)).toEqual(["parse/frontmatter/frontmatter.ts"]);
    const [text = ""] = importers.map(([, each]) => each);
    const calls = text.match(/\bmatter\(.*/g) ?? [];
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) expect(call).toMatch(/^matter\(text, \{ \.\.\.options, engines: /);
    expect(texts.filter(([, each]) => /matter\.(?:stringify|read|cache)/.test(each))).toEqual([]);
  });
});

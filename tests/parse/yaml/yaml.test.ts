import { describe, expect, it } from "vitest";
import { pointer } from "../../../src/parse/yaml/places.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";
import { normaliseText } from "../../../src/source.ts";
import { told } from "../../problem/told.ts";

function read(text: string) {
  const source = { path: "a.yaml", text: normaliseText(text) };
  return readYaml(source, { start: 0, end: source.text.length });
}

/** What the places of a pointer hold: the key's text and the value's. */
function written(text: string, at: string) {
  const place = read(text).value.places[at];
  const cut = (range: { start: number; end: number } | null | undefined) =>
    range && normaliseText(text).slice(range.start, range.end);
  return [cut(place?.key), cut(place?.value)];
}

describe("values", () => {
  it.each([
    ["2024-05-01", "2024-05-01"],
    ["2024-05", "2024-05"],
    ["2024", 2024],
    ["-3", -3],
    ["2.5", 2.5],
    ["2410.05258", 2410.05258],
    ["2025.10", "2025.10"],
    ["1.10", "1.10"],
    ["0123", "0123"],
    ["1e3", "1e3"],
    ["1_000", "1_000"],
    ["+5", "+5"],
    ["0x1F", "0x1F"],
    [".inf", ".inf"],
    ["12345678901234567890", "12345678901234567890"],
    ["12:30", "12:30"],
    ["yes", "yes"],
    ["no", "no"],
    ["on", "on"],
    ["off", "off"],
    ["true", true],
    ["false", false],
    ['"2025"', "2025"],
    ["'it''s'", "it's"],
    ["https://example.org/a#b", "https://example.org/a#b"],
    ["$5M", "$5M"],
    ["“curly”", "“curly”"],
    ["[a, b]", ["a", "b"]],
    ["{a: 1}", { a: 1 }],
    ["|\n  one\n  two", "one\ntwo\n"],
    [">-\n  one\n  two", "one two"],
    ["one\n  two", "one two"],
  ])("reads %s as written", (value, expected) => {
    expect(read(`key: ${value}\n`)).toMatchObject({ value: { data: { key: expected } }, problems: [] });
  });

  it.each(["", " ~", " null", " # none"])(
    "leaves a key out of the data when its value is empty (%j), but knows its place",
    (value) => {
      const { value: yaml, problems } = read(`title:${value}\nb: 1\n`);
      expect([yaml.data, problems]).toEqual([{ b: 1 }, []]);
      expect(yaml.places["/title"]?.key).toEqual({ start: 0, end: 5 });
    },
  );

  it("keeps the place of an empty item in its list", () => {
    expect(read("- a\n-\n- ~\n").value.data).toEqual(["a", null, null]);
  });

  it("reads an empty file, and one of comments alone, as null", () => {
    for (const text of ["", "\n\n", "# nothing\n"])
      expect(read(text)).toMatchObject({ value: { data: null }, problems: [] });
  });

  it("reads keys that are no text as written", () => {
    expect(read("2024: a\n1.10: b\ntrue: c\n2024-05: d\n").value.data).toEqual({
      "2024": "a",
      "1.10": "b",
      true: "c",
      "2024-05": "d",
    });
  });

  it('takes "<<" for a key like any other', () => {
    expect(read("a: &x {b: 1}\nc: {<<: *x}\n").value.data).toEqual({ a: { b: 1 }, c: { "<<": { b: 1 } } });
  });

  it("gives the same data for CRLF, lone CR and byte order mark", () => {
    const text = "title: A\nabs: |\n  one\n  two\nlist:\n  - b\n";
    for (const other of [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\uFEFF${text}`]) {
      expect(read(other)).toEqual({ ...read(text), problems: [] });
    }
  });

  it("shares no object between two texts or between an anchor and its aliases", () => {
    const text = "a: &x {b: [1]}\nc: *x\n";
    const [first, second] = [read(text).value.data, read(text).value.data] as { a: object; c: object }[];
    expect(first).toEqual({ a: { b: [1] }, c: { b: [1] } });
    expect(first?.a).not.toBe(second?.a);
    expect(first?.a).not.toBe(first?.c);
  });
});

describe("places", () => {
  it.each([
    ["title: A", "/title", "title", "A"],
    ["title:   'A b'  # c", "/title", "title", "'A b'"],
    ['"title": A', "/title", '"title"', "A"],
    ["a:\n  - x\n  - y: z\n", "/a/1/y", "y", "z"],
    ["a:\n  - x\n  - y: z\n", "/a/0", null, "x"],
    ["a:\n  - x\n  - y: z\n\n\nb: c", "/a", "a", "- x\n  - y: z"],
    ["links: { pdf: /a.pdf, code: b }", "/links/code", "code", "b"],
    ["links: { pdf: /a.pdf, code: b }", "/links", "links", "{ pdf: /a.pdf, code: b }"],
    ["abs: |\n  one\n  two\n\nb: c", "/abs", "abs", "one\n  two"],
    ["abs: >-\n\n  one\n", "/abs", "abs", "one"],
    ["abs: one\n  two\nb: c", "/abs", "abs", "one\n  two"],
    ["标题: 会议论文", "/标题", "标题", "会议论文"],
    ["a/b~c: 1", "/a~1b~0c", "a/b~c", "1"],
    ["a: &x 1\nb: *x", "/b", "b", "*x"],
    ["a: &x {c: 1}\nb: *x", "/b/c", "*x", "*x"],
    ["a: 😀\nb: x", "/b", "b", "x"],
    ["a: ~", "/a", "a", "~"],
    ["a: 1\nb: 2", "", null, "a: 1\nb: 2"],
  ])("of %j at %s", (text, at, key, value) => {
    expect(written(text, at)).toEqual([key, value]);
  });

  it("are plain JSON", () => {
    const { value } = read("a: [1, {b: c}]\n");
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it("count from the beginning of the file, not of the block", () => {
    const source = { path: "a.md", text: "---\ntitle: A\n---\n" };
    const { value } = readYaml(source, { start: 4, end: 13 });
    expect(value.places[pointer(["title"])]).toEqual({
      key: { start: 4, end: 9 },
      value: { start: 11, end: 12 },
    });
  });
});

describe("keys with a meaning in JavaScript", () => {
  it("are data, and change no prototype", () => {
    const { value } = read("constructor: a\ntoString: b\nx:\n  prototype: c\n");
    expect(Object.entries(value.data as object)).toEqual([
      ["constructor", "a"],
      ["toString", "b"],
      ["x", { prototype: "c" }],
    ]);
    expect(value.places["/constructor"]).toBeDefined();
  });

  it('reports "__proto__" as an unknown key and pollutes nothing', () => {
    const { value, problems } = read("a: 1\n__proto__:\n  polluted: yes\n");
    expect(told(problems)).toEqual(['2:1-2:10 unknown-key: unknown key "__proto__"']);
    expect(value.data).toEqual({ a: 1 });
    expect("polluted" in {}).toBe(false);
  });
});

describe("duplicate keys", () => {
  it("are told at the second, with the line of the first, and the first counts", () => {
    const { value, problems } = read("title: A\nb:\n  c: 1\n  c: 2\ntitle: B\n");
    expect(told(problems)).toEqual([
      '4:3-4:4 duplicate-key: key "c" is given twice = first given on line 3',
      '5:1-5:6 duplicate-key: key "title" is given twice = first given on line 1',
    ]);
    expect(value.data).toEqual({ title: "A", b: { c: 1 } });
  });

  it("are the same written with and without quotes", () => {
    expect(told(read('{a: 1, "a": 2}').problems)).toHaveLength(1);
  });
});

it('warns of text that is lost behind a "#"', () => {
  expect(told(read("title: We are #1 of all\n").problems)).toEqual([
    '1:15-1:24 yaml-comment: the text from "#" on is not part of the value = put the whole value in quotes, or write a space after the "#" of a comment',
  ]);
  expect(read("title: C# and F#  # fine\n").problems).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";
import { normaliseText } from "../../../src/source.ts";
import { told } from "../../problem/told.ts";

function problemsOf(text: string): readonly string[] {
  const source = { path: "a.yaml", text: normaliseText(text) };
  const { value, problems } = readYaml(source, { start: 0, end: source.text.length });
  expect(value.data).toBeNull();
  expect(problems.every(({ rule, level }) => rule === "yaml" && level === "error")).toBe(true);
  return told(problems).map((line) => line.replace(" yaml: ", " "));
}

const colon = '"a second ": " in the line is not allowed'.slice(1);

describe("YAML mistakes", () => {
  it.each([
    [
      "a colon in a title",
      "title: Slide-Transformer: Hierarchical ViT",
      `1:8-1:43 ${colon} = a value with ": " in it needs quotes: title: "Slide-Transformer: Hierarchical ViT"`,
    ],
    [
      "a colon at the end",
      "title: What now:",
      `1:8-1:17 ${colon} = a value with ": " in it needs quotes: title: "What now:"`,
    ],
    [
      "a colon in a text with quotes",
      'title: On "x": a \\b',
      `1:8-1:20 ${colon} = a value with ": " in it needs quotes: title: 'On "x": a \\b'`,
    ],
    [
      "a colon in a list item's key",
      "authors:\n  - name: A: B # c",
      `2:11-2:15 ${colon} = a value with ": " in it needs quotes: name: "A: B"`,
    ],
    [
      "Chinese text before the colon",
      "标题: 论文: 副标题",
      `1:5-1:12 ${colon} = a value with ": " in it needs quotes: 标题: "论文: 副标题"`,
    ],
    [
      "curly quotes",
      "title: “A: b”",
      '1:8-1:14 “ is not a quote in YAML = a value with ": " in it needs quotes: title: "A: b"',
    ],
    [
      "a tab as indentation",
      "a:\n\tb: 1",
      "2:1-2:2 a tab is used for indentation = indent with spaces, two for each level",
    ],
    [
      "a tab after spaces",
      "a:\n  \tb: 1\n  c: 2",
      "2:3-2:4 a tab is used for indentation = indent with spaces, two for each level",
    ],
    [
      "no space after a colon",
      "a: 1\ntitle:foo\nb: 2",
      "2:1-2:7 a space is missing after the colon = write title: foo",
    ],
    [
      "no space after the only colon",
      "title:foo",
      "1:1-1:7 a space is missing after the colon = write title: foo",
    ],
    [
      "no space after a quoted key",
      '"a":b',
      "1:1-1:5 a space is missing after the colon = write a space after the colon",
    ],
    ["@", "x: @foo", '1:4-1:8 a value cannot begin with "@" = put it in quotes: x: "@foo"'],
    ["`", "x: `foo`", '1:4-1:9 a value cannot begin with "`" = put it in quotes: x: "`foo`"'],
    ["%", "x: % foo", '1:4-1:9 a value cannot begin with "%" = put it in quotes: x: "% foo"'],
    [
      "* and a name",
      "authors:\n  - *Tianzhu Ye\n  - Li",
      '2:5-2:16 a value cannot begin with "*" = put it in quotes: - "*Tianzhu Ye"',
    ],
    ["* and one word", "x: *Ye", '1:4-1:7 a value cannot begin with "*" = put it in quotes: "*Ye"'],
    ["* in brackets", "x: [*T Ye, b]", '1:5-1:10 a value cannot begin with "*" = put it in quotes: "*T Ye"'],
    ["&", "x: &foo bar", '1:4-1:12 a value cannot begin with "&" = put it in quotes: "&foo bar"'],
    ["!", "x: !foo bar", '1:4-1:12 a value cannot begin with "!" = put it in quotes: "!foo bar"'],
    [
      "!!js",
      "x: !!js/function f",
      '1:4-1:19 a value cannot begin with "!" = put it in quotes: "!!js/function f"',
    ],
    ["!!str", "x: !!str 5", '1:4-1:11 a value cannot begin with "!" = put it in quotes: "!!str 5"'],
    ["|", "x: | foo", '1:4-1:9 a value cannot begin with "|" = put it in quotes: x: "| foo"'],
    [">", "x: > foo", '1:4-1:9 a value cannot begin with ">" = put it in quotes: x: "> foo"'],
    [
      "[Re]",
      "title: [Re] Foo",
      '1:8-1:16 a value that begins with "[" is read as a list, but text follows it = write title: "[Re] Foo"',
    ],
    [
      "{",
      "title: {Foo} bar",
      '1:8-1:17 a value that begins with "{" is read as a map, but text follows it = write title: "{Foo} bar"',
    ],
    [
      "[ without ]",
      "a: [x, y\nb: 1",
      '1:4-1:5 "[" is not closed = close it with "]", or put the value in quotes if it is text',
    ],
    [
      "{ without }",
      "a: {x: y\nb: 1",
      '1:4-1:5 "{" is not closed = close it with "}", or put the value in quotes if it is text',
    ],
    [
      "an item missing in brackets",
      "a: [x, , y]",
      "1:8-1:9 an item is missing between two commas = remove one comma",
    ],
    ["a quote that is not closed", 'a: "abc\nb: 1', '1:4-1:5 the quote " is not closed = write a: "abc"'],
    [
      "an apostrophe at the beginning",
      "a: 'tis\nb: 1",
      '1:4-1:5 the quote \' is not closed = write a: "tis"',
    ],
    [
      "an apostrophe in single quotes",
      "a: 'it's x'",
      '1:8-1:12 text follows the closing quote = write a: "it\'s x"',
    ],
    [
      "text after a closing quote",
      'a: "Deep" Nets',
      "1:11-1:15 text follows the closing quote = write a: '\"Deep\" Nets'",
    ],
    [
      "LaTeX in double quotes",
      'a: "$\\d$"',
      '1:6-1:8 "\\d" means nothing in double quotes = put the text in single quotes, or write \\\\ for each \\',
    ],
    [
      "a line indented too far",
      "a: 1\n  b: 2",
      '2:3-2:7 this line is indented too far = begin it in column 1, under "a", or leave out the value of "a"',
    ],
    [
      "a line indented too little",
      "a:\n  b: 1\n c: 2",
      "3:2-3:6 this line is not indented like the ones it belongs to = lines of one map or list begin in the same column",
    ],
    [
      "an item without its dash",
      "authors:\n  - A\n  B",
      '3:3-3:4 "- " is missing before this item = an item of a list begins with "- ": - B',
    ],
    [
      "a line without a colon",
      "a: 1\ntitle foo",
      '2:1-2:10 this line has no "key: " = write title: value, or begin the line with "- " if it is an item of a list',
    ],
    [
      "a list beside its key",
      "a: - b",
      '1:4-1:7 a list item ("- ") cannot stand on the line of its key = begin the list on the next line, indented',
    ],
    [
      "keys beside items",
      "- a\nb: 1",
      '2:1-2:5 keys and list items ("- ") cannot stand side by side = indent the list under its key, or begin every line with "- "',
    ],
    [
      "a second document",
      "a: 1\n---\nb: 2",
      "2:1-2:4 a second YAML document begins here = keep one: remove this line, or move the rest to its own file",
    ],
    [
      "another version of YAML",
      "%YAML 1.1\n---\na: yes",
      "1:1-1:6 a %YAML line is not needed = remove it: YAML 1.2 is what is read",
    ],
    ["a list as a key", "? [a]\n: b", "1:3-1:6 a key must be text = if it is text, put it in quotes"],
  ])("tells %s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it("tells several mistakes of one text, each once", () => {
    const text = "title: A: B\nauthors:\n  - *Ye Li\n\tx: 1\nvenue:ICLR\nnote: 'it's'\nok: fine\n";
    expect(problemsOf(text).map((line) => line.split("-")[0])).toEqual(["1:8", "3:5", "4:1", "5:1", "6:11"]);
  });

  it("tells the same place under CRLF and a byte order mark", () => {
    expect(problemsOf("\uFEFFa: 1\r\ntitle: A: B\r\n")).toEqual(problemsOf("a: 1\ntitle: A: B\n"));
  });

  it("takes nothing in a block text or a closed quote for a mistake", () => {
    const fine =
      'abs: |\n  note: a: b\n  it\'s "x\n  \t@y\nq: "a: b\n  c:d: e"\nlist: [a: b, "c: d",\n  e]\n';
    expect(problemsOf(`${fine}bad: a: b\n`)).toHaveLength(1);
  });

  it("tells the same mistakes again when the same text is read again", () => {
    expect(problemsOf("title: A: B")).toEqual(problemsOf("title: A: B"));
  });
});

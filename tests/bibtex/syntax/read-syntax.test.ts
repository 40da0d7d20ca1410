import { describe, expect, it } from "vitest";
import { readSyntax } from "../../../src/bibtex/syntax/read-syntax.ts";

/** Entries as `type key: field=value | …`. */
function entriesOf(text: string): string[] {
  return readSyntax(text).entries.map(({ type, key, fields }) => {
    const told = [...fields.values()].map((field) => `${field.name}=${field.text}`);
    return `${type} ${key}: ${told.join(" | ")}`;
  });
}

/** Faults as `line level rule: message`. */
function faultsOf(text: string): string[] {
  return readSyntax(text).faults.map(
    ({ start, level, rule, message }) =>
      `${text.slice(0, start).split("\n").length} ${level} ${rule}: ${message}`,
  );
}

describe("entries", () => {
  it.each([
    ["in braces", "@article{a, title={T}, year=2020}", "article a: title=T | year=2020"],
    ["in parentheses", '@misc(a, title = "T")', "misc a: title=T"],
    ["in capitals", "@ARTICLE{A,TITLE={T},}", "article A: title=T"],
    ["over lines with any space", "@ book {\n a ,\n\ttitle\n=\n{T}\n}", "book a: title=T"],
    ["without fields", "@misc{a}", "misc a: "],
    [
      "with braces and quotes in values",
      '@misc{a, t="A {"}q{"} thing", u={{B}"{C}}}',
      'misc a: t=A {"}q{"} thing | u={B}"{C}',
    ],
    ["with a percent sign in a value", "@misc{a, t={100% sure},\n u={x}}", "misc a: t=100% sure | u=x"],
    ["with comments between fields", "@misc{a, % one\n t={T}, % two\n u={U}}", "misc a: t=T | u=U"],
    ["with escaped braces", "@misc{a, t={\\{x\\}}, u={\\}}}", "misc a: t=\\{x\\} | u=\\}"],
    [
      "with a path that ends in a backslash",
      "@misc{a, file={C:\\x\\},\n t={T}\n}",
      "misc a: file=C:\\x\\ | t=T",
    ],
    ["with @ in values", "@misc{a, t={me @home}, u={a@b.org}}", "misc a: t=me @home | u=a@b.org"],
    ["behind a byte order mark, with Windows line ends", "\uFEFF@misc{a,\r\n t={T},\r\n}\r\n", "misc a: t=T"],
    ["with signs in the key", "@misc{DBLP:conf/x*+1, t={T}}", "misc DBLP:conf/x*+1: t=T"],
  ])("reads one %s", (_, text, expected) => {
    expect(entriesOf(text)).toEqual([expected]);
    expect(faultsOf(text)).toEqual([]);
  });

  it("reads past front matter, text, comments and preambles", () => {
    const text = `---\n---\nwords @ more\n@comment{ @article{no, t={x}} }\n@preamble{"\\def\\x{}"}\n% @misc{no, t={x}}\n@misc{a, t={T}}`;
    expect(entriesOf(text)).toEqual(["misc a: t=T"]);
    expect(faultsOf(text)).toEqual([]);
  });

  it("goes on after a comment that is never closed", () => {
    expect(entriesOf("@comment{ oh {\n@misc{a, t={T}}")).toEqual(["misc a: t=T"]);
  });

  it("tells where values stand", () => {
    const text = '@misc{a, title = {Tides}, x = "a" # "b"}';
    const [title, x] = [...(readSyntax(text).entries[0]?.fields.values() ?? [])];
    expect(text.slice(title?.value.start, title?.value.end)).toBe("{Tides}");
    expect(text.slice(title?.textStart ?? 0).startsWith("Tides")).toBe(true);
    expect(text.slice(x?.value.start, x?.value.end)).toBe('"a" # "b"');
    expect(x?.textStart).toBeNull();
  });
});

describe("strings", () => {
  it("puts them in, whatever the case of their names", () => {
    const text =
      '@STRING{Aps = "Am. " # {Phys.}}\n@string(two = aps # " Soc.")\n@misc{a, p = TWO # { Press}, month = 1 # "~" # jan}';
    expect(entriesOf(text)).toEqual(["misc a: p=Am. Phys. Soc. Press | month=1~January"]);
    expect(faultsOf(text)).toEqual([]);
  });

  it("keeps the name of one nobody defined, and tells each once", () => {
    const text = "@string{icml = {ICML}}\n@misc{a, j = iclm}\n@misc{b, j = iclm, k = xyz}";
    expect(entriesOf(text)).toEqual(["misc a: j=iclm", "misc b: j=iclm | k=xyz"]);
    expect(faultsOf(text)).toEqual([
      '2 warning undefined-string: no @string has the name "iclm"',
      '3 warning undefined-string: no @string has the name "xyz"',
    ]);
    expect(readSyntax(text).faults[0]?.hint).toBe('did you mean "icml"?');
  });

  it("tells of one that cannot be read, and goes on", () => {
    const text = "@string{= {ICML}}\n@misc{a, t={T}}";
    expect(entriesOf(text)).toEqual(["misc a: t=T"]);
    expect(faultsOf(text)).toEqual(["1 error bibtex: this @string cannot be read"]);
  });
});

const good = "@misc{good, t={G}}";

describe("broken entries keep what can be told apart, and harm no other", () => {
  it.each([
    [
      "a value without its closing brace",
      "@article{bad,\n  title={Un {closed},\n  author={C, D},\n  year=2021\n}",
      "article bad: title=Un {closed} | author=C, D | year=2021",
      ['2 error bibtex: the field "title" probably lacks a closing }'],
    ],
    [
      "a value without its closing quote",
      '@article{bad,\n  title="Open,\n  author="C, D",\n  year=2021\n}',
      "article bad: title=Open | author=C, D | year=2021",
      ['2 error bibtex: the field "title" probably lacks a closing "'],
    ],
    [
      "a last value that takes the brace of its entry",
      "@article{bad,\n  title={T},\n  year={2021\n}",
      "article bad: title=T | year=2021\n",
      ['3 error bibtex: the field "year" probably lacks a closing }'],
    ],
    [
      "no closing brace",
      "@article{bad,\n  title={T},\n  year=2021",
      "article bad: title=T | year=2021",
      ['1 error bibtex: the entry "bad" is never closed'],
    ],
    [
      "a closing brace too many",
      "@article{bad,\n  title={T}},\n  year=2021\n}",
      "article bad: title=T | year=2021",
      ["2 error bibtex: this brace closes the entry, but more fields follow"],
    ],
    [
      "a comma missing",
      "@article{bad,\n  title={T}\n  year=2021\n}",
      "article bad: title=T | year=2021",
      ['3 warning bibtex: a "," is missing before this field'],
    ],
    [
      "a comma missing behind the key",
      "@article{bad\n  title={T}}",
      "article bad: title=T",
      ['1 warning bibtex: a "," is missing behind this key'],
    ],
    [
      "something behind a value",
      "@article{bad,\n  title={T} and more,\n  year=2021\n}",
      "article bad: title=T | year=2021",
      ['2 error bibtex: "," or "}" should stand here, not "and more,"'],
    ],
    [
      "a field without a value",
      "@article{bad,\n  title=,\n  year=2021\n}",
      "article bad: year=2021",
      ['2 warning bibtex: the field "title" has no value'],
    ],
    [
      "a field twice",
      "@article{bad, title={T},\n title={U}}",
      "article bad: title=T",
      ['2 error duplicate-key: the field "title" is there twice, with another value'],
    ],
    [
      "a field twice, alike",
      "@article{bad, title={T},\n title={ T }}",
      "article bad: title=T",
      ['2 warning duplicate-key: the field "title" is there twice'],
    ],
    [
      "no key",
      "@article{title={T}}",
      "article : title=T",
      ["1 error bibtex: this entry has no citation key"],
    ],
  ])("%s", (_, text, entry, faults) => {
    expect(entriesOf(`${text}\n${good}`)).toEqual([entry, "misc good: t=G"]);
    expect(faultsOf(`${text}\n${good}`)).toEqual(faults);
  });

  it("tells of a type without a brace", () => {
    expect(faultsOf(`@article[a, t={T}]\n${good}`)).toEqual([
      "1 error bibtex: no { follows @article, so this is no entry",
    ]);
  });
});

describe("hostile texts", () => {
  const many = 50_000;
  it.each([
    ["entries that never end", "@a{".repeat(many)],
    ["entries that never end, on lines", "@a{\n".repeat(many)],
    ["values that never end", "@a{k,t={\n".repeat(many)],
    ["values that never end, on one line", "@a{k,t={".repeat(many)],
    ["comments that never end", "@comment{".repeat(many)],
    ["signs", "@".repeat(many)],
    ["braces", `@a{k,t=${"{".repeat(many)}${"}".repeat(many)}}`],
    ["commas", `@a{k${",\n".repeat(many)}`],
    ["fields", `@a{k,${"x={y},\n".repeat(many)}`],
    ["pieces", `@a{k,t=${"a#".repeat(many)}a}`],
    ["spaces", `@a{k,t={x}}${" ,".repeat(many)}`],
  ])("never hang: %s", (_, text) => {
    const { user, system } = process.cpuUsage();
    readSyntax(text);
    const now = process.cpuUsage();
    expect((now.user + now.system - user - system) / 1000).toBeLessThan(8000);
  });
});

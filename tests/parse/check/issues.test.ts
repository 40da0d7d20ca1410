import { describe, expect, it } from "vitest";
import * as z from "zod";
import { issuesToProblems } from "../../../src/parse/check/issues.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";
import { normaliseText } from "../../../src/source.ts";
import { told } from "../../problem/told.ts";

const text = z.string().trim().min(1);
const author = z.union([
  text,
  z.strictObject({ name: text, url: z.httpUrl().optional(), equal: z.boolean().optional() }),
]);

const paper = z
  .strictObject({
    title: z.union(
      [
        z.union([text, z.number()]),
        z.record(z.string().regex(/^[a-z]{2}$/, { error: "a language is a tag such as en" }), text),
      ],
      {
        error: "must be text, or a map from language to text",
      },
    ),
    authors: z.array(author).min(1),
    year: z.number().int().min(1900).max(2100).optional(),
    date: z.iso.date().optional(),
    type: z.enum(["conference", "journal", "preprint"]).optional(),
    selected: z._default(z.boolean(), false),
    links: z.strictObject({ pdf: z.httpUrl().optional(), code: z.httpUrl().optional() }).optional(),
    email: z.email({ error: "is not an e-mail address" }).optional(),
    note: z.string().optional(),
    day: z.union([z.string(), z.number()], { error: "must be a day" }).optional(),
    tags: z._default(z.union([z.array(text), text.transform((one) => [one])]), []),
    pair: z.tuple([z.string(), z.string()]).optional(),
    even: z.number().multipleOf(2).optional(),
    talk: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("oral") }),
        z.strictObject({ kind: z.literal("poster"), board: text }),
      ])
      .optional(),
    doi: z
      .string()
      .check((ctx) => {
        if (!ctx.value.startsWith("10."))
          ctx.issues.push({
            code: "custom",
            input: ctx.value,
            message: "is not a DOI",
            params: { rule: "invalid-doi", hint: "write 10.1000/1" },
          });
      })
      .optional(),
  })
  .transform((value) => value);

function problemsOf(yamlText: string, schema: z.ZodType = paper, at = ""): readonly string[] {
  const source = { path: "a.yaml", text: normaliseText(yamlText) };
  const { value: yaml, problems } = readYaml(source, { start: 0, end: source.text.length });
  expect(problems).toEqual([]);
  const data = at === "" ? yaml.data : (yaml.data as readonly unknown[])[Number(at.slice(1))];
  const { error } = schema.safeParse(data, { reportInput: true });
  return told(issuesToProblems(error?.issues ?? [], { source, yaml, pointer: at }, schema));
}

/** A paper that is right, with these lines after it; its own lines are the first two. */
function afterPaper(lines: string): readonly string[] {
  return problemsOf(`title: T\nauthors: [A]\n${lines}\n`);
}

describe("unknown keys", () => {
  it.each([
    ["yaer: 2024", '3:1-3:5 unknown-key: unknown key "yaer" = did you mean "year"?'],
    ["Selected: true", '3:1-3:9 unknown-key: unknown key "Selected" = did you mean "selected"?'],
    ["link: x", '3:1-3:5 unknown-key: unknown key "link" = did you mean "links"?'],
    ["links: { pdff: x }", '3:10-3:14 unknown-key: unknown key "pdff" in "links" = did you mean "pdf"?'],
    [
      "links: { homepage: x }",
      '3:10-3:18 unknown-key: unknown key "homepage" in "links" = known keys are pdf and code',
    ],
    [
      "zusammenfassung: x",
      '3:1-3:16 unknown-key: unknown key "zusammenfassung" = known keys are title, authors, year, date, type, selected, links, email, note, day, …',
    ],
    ["会议: x", expect.stringContaining('3:1-3:3 unknown-key: unknown key "会议" = known keys are')],
    ["constructor: x", expect.stringContaining('3:1-3:12 unknown-key: unknown key "constructor"')],
    ["2024: x", expect.stringContaining('3:1-3:5 unknown-key: unknown key "2024"')],
  ])("%s", (lines, expected) => {
    expect(afterPaper(lines)).toEqual([expected]);
  });

  it("near a missing key are told once", () => {
    expect(problemsOf("titel: T\nauthors: [A]\n")).toEqual([
      '1:1-1:6 unknown-key: unknown key "titel" = did you mean "title"? (it is required)',
    ]);
  });

  it("and the other missing keys are told too", () => {
    expect(problemsOf("titel: T\n")).toEqual([
      '1:1-1:6 missing-key: missing key "authors" = add "authors: …"',
      expect.stringContaining('unknown-key: unknown key "titel"'),
    ]);
  });

  it("of a map with a fixed set of keys get a suggestion too", () => {
    const schema = z.strictObject({ by: z.partialRecord(z.enum(["journal", "preprint"]), z.string()) });
    expect(problemsOf("by: { jurnal: x }\n", schema)).toEqual([
      '1:7-1:13 unknown-key: unknown key "jurnal" in "by" = did you mean "journal"?',
    ]);
  });

  it("do no harm when they are named like methods", () => {
    const item = z.strictObject({ b: z.string().optional() });
    const schema = z.union([z.strictObject({ a: item, z: item, y: item }), z.record(z.string(), item)]);
    expect(problemsOf("constructor: { c: x }\n", schema)).toEqual([
      '1:16-1:17 unknown-key: unknown key "c" in "constructor" = known keys are b',
    ]);
  });

  it("are found in items of lists and under unions", () => {
    expect(problemsOf("title: T\nauthors:\n  - A\n  - name: B\n    urll: x\n")).toEqual([
      '5:5-5:9 unknown-key: unknown key "urll" in "authors[2]" = did you mean "url"?',
    ]);
  });
});

describe("missing keys", () => {
  it.each([
    ["authors: [A]", '1:1-1:8 missing-key: missing key "title" = add "title: …"'],
    ["# first\n\nauthors: [A]", '3:1-3:8 missing-key: missing key "title" = add "title: …"'],
    ["title:\nauthors: [A]", '1:1-1:6 missing-key: "title" is empty = write a value after the colon'],
    ["title: ~\nauthors: [A]", '1:1-1:6 missing-key: "title" is empty = write a value after the colon'],
    [
      "title: T\nauthors:\n  - A\n  - url: https://a.org",
      '4:5-4:8 missing-key: missing key "name" in "authors[2]" = add "name: …"',
    ],
    [
      "title: T\nauthors: [{ equal: true }]",
      '2:13-2:18 missing-key: missing key "name" in "authors[1]" = add "name: …"',
    ],
    [
      "title: T\nauthors: [A]\ntalk: { board: B }",
      '3:9-3:14 missing-key: missing key "kind" in "talk" = add "kind: …"',
    ],
  ])("%j", (lines, expected) => {
    expect(problemsOf(lines)).toEqual([expected]);
  });

  it("of an empty file are told at its beginning", () => {
    const source = { path: "a.md", text: "---\n---\n" };
    const yaml = { data: {}, places: { "": { key: null, value: { start: 4, end: 4 } } } };
    const issues = paper.safeParse({}, { reportInput: true }).error?.issues ?? [];
    expect(told(issuesToProblems(issues, { source, yaml, pointer: "" }, paper))).toEqual([
      '2:1-2:1 missing-key: missing key "title" = add "title: …"',
      '2:1-2:1 missing-key: missing key "authors" = add "authors: …"',
    ]);
  });
});

describe("wrong types", () => {
  it.each([
    [
      'year: "2025"',
      '3:7-3:13 wrong-type: "year" must be a number, but is the text "2025" = remove the quotes: 2025',
    ],
    ["year: 0123", '3:7-3:11 wrong-type: "year" must be a number, but is the text "0123" = write 123'],
    ["year: soon", '3:7-3:11 wrong-type: "year" must be a number, but is the text "soon"'],
    ["year: 2024.5", '3:7-3:13 wrong-type: "year" must be a whole number, but is the number 2024.5'],
    [
      "selected: yes",
      '3:11-3:14 wrong-type: "selected" must be true or false, but is the text "yes" = write true',
    ],
    [
      "selected: 'off'",
      '3:11-3:16 wrong-type: "selected" must be true or false, but is the text "off" = write false',
    ],
    [
      "selected: maybe",
      '3:11-3:16 wrong-type: "selected" must be true or false, but is the text "maybe" = write true or false',
    ],
    ["note: 5", '3:7-3:8 wrong-type: "note" must be text, but is the number 5 = put it in quotes: "5"'],
    ["note: true", '3:7-3:11 wrong-type: "note" must be text, but is true = put it in quotes: "true"'],
    [
      "note: [Re]",
      '3:7-3:11 wrong-type: "note" must be text, but is a list = write Re, or put it in quotes if the brackets belong to it: "[Re]"',
    ],
    [
      "note: [a, b]",
      '3:7-3:13 wrong-type: "note" must be text, but is a list = if it is text, put it in quotes: "[a, b]"',
    ],
    ["note:\n  -", '4:3-4:4 wrong-type: "note" must be text, but is a list'],
    ["day: [[a]]", '3:6-3:11 wrong-type: "day" must be a day'],
    ["note:\n  - a", '4:3-4:6 wrong-type: "note" must be text, but is a list = write a'],
    ["year: “2025”", '3:7-3:13 wrong-type: "year" must be a number, but is the text "“2025”" = write 2025'],
    ["year: [2025, 2026]", '3:7-3:19 wrong-type: "year" must be a number, but is a list'],
    ["day: [May]", '3:6-3:11 wrong-type: "day" must be a day = write May'],
    ["day: true", '3:6-3:10 wrong-type: "day" must be a day'],
    [
      "links:\n  - pdf: x",
      '4:3-4:11 wrong-type: "links" must be a map of keys, but is a list = remove the "- " before it',
    ],
    [
      "links: [x]",
      '3:8-3:11 wrong-type: "links" must be a map of keys, but is a list = write "key: value" lines below it, indented',
    ],
    ["selected: “true”", expect.stringContaining("= write true")],
    ["note:\n  a: b", '4:3-4:7 wrong-type: "note" must be text, but is a map of keys'],
    [
      "links: https://a.org",
      '3:8-3:21 wrong-type: "links" must be a map of keys, but is the text "https://a.org" = write "key: value" lines below it, indented',
    ],
    [
      "links:\n  pdf:a.pdf",
      '4:3-4:12 wrong-type: "links" must be a map of keys, but is the text "pdf:a.pdf" = write a space after the colon: pdf: a.pdf',
    ],
    [
      "tags: { a: b }",
      '3:7-3:15 wrong-type: "tags" must be a list or text, but is a map of keys = if it is text, put it in quotes: "{ a: b }"',
    ],
  ])("%j", (lines, expected) => {
    expect(afterPaper(lines)).toEqual([expected]);
  });

  it("of an alias point at the alias", () => {
    expect(problemsOf("title: &t T\nauthors: [A]\nyear: *t\n")).toEqual([
      '3:7-3:9 wrong-type: "year" must be a number, but is the text "T"',
    ]);
  });

  it("of a whole file and of an empty item", () => {
    expect(problemsOf("- a\n")[0]).toMatch(
      /^1:1-1:4 wrong-type: this file must be a map of keys, but is a list/,
    );
    expect(problemsOf("title: T\nauthors:\n  - A\n  -\n")).toEqual([
      expect.stringContaining('wrong-type: "authors[2]" is empty'),
    ]);
  });

  it("say a long text only in part", () => {
    expect(afterPaper(`year: ${"long ".repeat(900)}`)[0]?.length).toBeLessThan(200);
  });
});

describe("values", () => {
  it.each([
    ["type: confrence", '3:7-3:16 invalid-value: "type" cannot be "confrence" = did you mean "conference"?'],
    [
      "type: 会议论文",
      '3:7-3:11 invalid-value: "type" cannot be "会议论文" = it can be conference, journal or preprint',
    ],
    ["type: 3", '3:7-3:8 invalid-value: "type" cannot be 3 = it can be conference, journal or preprint'],
    ["talk: { kind: orl }", '3:15-3:18 invalid-value: "talk.kind" cannot be "orl" = did you mean "oral"?'],
    [
      "links: { pdf: www.a.org/x }",
      '3:15-3:26 invalid-format: "links.pdf" is not a web address = did you mean "https://www.a.org/x"?',
    ],
    [
      "links: { code: aka.ms/Diff }",
      '3:16-3:27 invalid-format: "links.code" is not a web address = did you mean "https://aka.ms/Diff"?',
    ],
    [
      "links:\n  pdf: javascript:alert(1)",
      '4:8-4:27 invalid-format: "links.pdf" is not a web address = a web address looks like https://example.org/paper',
    ],
    [
      "links: { pdf: “https://a.org” }",
      '3:15-3:30 invalid-format: "links.pdf" is not a web address = remove the curly quotes: https://a.org',
    ],
    ["date: 2025-02-30", '3:7-3:17 invalid-format: "date" is not a date = that day does not exist'],
    ["date: May 2025", '3:7-3:15 invalid-format: "date" is not a date = write 2025-05-03'],
    ["email: me", '3:8-3:10 invalid-format: "email" is not an e-mail address = write name@example.org'],
    ["email: mailto:me@a.org?subject=x", expect.stringContaining("= write me@a.org")],
    ["doi: “x”", '3:6-3:9 invalid-doi: "doi" is not a DOI = remove the curly quotes: x'],
    ["year: 1066", '3:7-3:11 too-small: "year" must be at least 1900'],
    ["year: 3000", '3:7-3:11 too-big: "year" must be at most 2100'],
    ["even: 3", '3:7-3:8 invalid-value: "even" must be a multiple of 2'],
    ["tags: ['']", '3:8-3:10 too-small: "tags[1]" is empty = write a value, or remove the line'],
    ["pair: [a]", '3:7-3:10 too-small: "pair" must have at least 2 items'],
    ["doi: x", '3:6-3:7 invalid-doi: "doi" is not a DOI = write 10.1000/1'],
  ])("%j", (lines, expected) => {
    expect(afterPaper(lines)).toEqual([expected]);
  });

  it.each([
    ["title: T\nauthors: []", '2:10-2:12 too-small: "authors" must have at least 1 item'],
    [
      "title: [T]\nauthors: [A]",
      '1:8-1:11 wrong-type: "title" must be text, or a map from language to text = write T, or put it in quotes if the brackets belong to it: "[T]"',
    ],
    [
      "title: T\nauthors:\n  name: A",
      '3:3-3:10 wrong-type: "authors" must be a list, but is a map of keys = it is one item of a list: begin it with "- "',
    ],
    ["title: { English: T }\nauthors: [A]", "1:10-1:17 invalid-key: a language is a tag such as en"],
    [
      "title: T\nauthors: [5]",
      '2:11-2:12 wrong-type: "authors[1]" must be text or a map of keys, but is the number 5 = put it in quotes: "5"',
    ],
    [
      "title: T\nauthors:\n  - { name: A, url: a.org }",
      '3:21-3:26 invalid-format: "authors[1].url" is not a web address = did you mean "https://a.org"?',
    ],
  ])("under unions and in lists: %j", (lines, expected) => {
    expect(problemsOf(lines)).toEqual([expected]);
  });

  it("are all told in one go, under a byte order mark and CRLF too", () => {
    const lines = 'titel: T\nauthors:\n  - nam: A\nyear: "2025"\ntype: x\nselected: no\n';
    expect(problemsOf(lines).map((line) => line.replace(/-\S+ ([a-z-]+): .*/, " $1"))).toEqual([
      "1:1 unknown-key",
      "3:5 unknown-key",
      "4:7 wrong-type",
      "5:7 invalid-value",
      "6:11 wrong-type",
    ]);
    expect(problemsOf(`\uFEFF${lines.replaceAll("\n", "\r\n")}`)).toEqual(problemsOf(lines));
  });
});

describe("custom issues", () => {
  it("without rule, hint or words of their own are told all the same", () => {
    const schema = z.strictObject({
      a: z.string().refine(() => false),
      b: z.string().refine(() => false, { error: "b is odd" }),
    });
    expect(problemsOf("a: x\nb: y\n", schema)).toEqual([
      '1:4-1:5 invalid-value: "a" has a value that cannot be used',
      "2:4-2:5 invalid-value: b is odd",
    ]);
  });

  it("about a key that is not there point at what is", () => {
    const schema = z
      .strictObject({ a: z.strictObject({ b: z.string() }) })
      .refine(() => false, { error: "must agree", path: ["a", "c"] });
    expect(problemsOf("a: { b: c }\n", schema)).toEqual(['1:4-1:12 invalid-value: "a.c" must agree']);
  });
});

describe("one item of a list", () => {
  it("is told at its own place, with names that begin at the item", () => {
    const list = "- { title: T, authors: [A] }\n- titel: T\n  authors: [A]\n  year: x\n";
    expect(problemsOf(list, paper, "/1")).toEqual([
      '2:3-2:8 unknown-key: unknown key "titel" = did you mean "title"? (it is required)',
      '4:9-4:10 wrong-type: "year" must be a number, but is the text "x"',
    ]);
    expect(problemsOf("- a\n", paper, "/0")[0]).toContain("this entry must be a map of keys");
  });
});

it("never speaks the language of programmers", () => {
  const lines =
    "title: [1]\nauthors: 5\nyear: []\ndate: {}\ntype: []\nselected: {a: 1}\nlinks: []\nemail: 1\ntags: {}\npair: 1\ntalk: 1\ndoi: []\n";
  expect(problemsOf(lines)).toHaveLength(12);
  for (const line of problemsOf(lines))
    expect(line).not.toMatch(/string|boolean|array|object|record|undefined|received|expected|Invalid/);
});

it("tells of many items one by one without going through all of the file for each", () => {
  const source = { path: "a.yaml", text: "- {titel: T}\n".repeat(6_000) };
  const { value: yaml } = readYaml(source, { start: 0, end: source.text.length });
  const schema = z.strictObject({ title: z.string(), date: z.string() });
  const start = performance.now();
  for (const [index, item] of (yaml.data as readonly unknown[]).entries()) {
    const { error } = schema.safeParse(item, { reportInput: true });
    issuesToProblems(error?.issues ?? [], { source, yaml, pointer: `/${index}` }, schema);
  }
  expect(performance.now() - start).toBeLessThan(8000);
});

it("takes linear time for thousands of mistakes", () => {
  const schema = z.array(z.strictObject({ title: z.string(), year: z.number() }));
  const start = performance.now();
  expect(problemsOf("- titel: T\n  year: x\n".repeat(5_000), schema)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(15_000);
});

import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { githubReport } from "../../src/problem/github-report.ts";
import { jsonReport } from "../../src/problem/json-report.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { textReport } from "../../src/problem/text-report.ts";

const source = {
  path: "content/publications/diff.md",
  text: "---\ntitel: Differential Transformer\nauthors:\n---\n",
};
const unknown: Problem = {
  level: "error",
  rule: "unknown-key",
  message: 'unknown key "titel"',
  hint: 'did you mean "title"? (it is required)',
  source,
  start: 4,
  end: 9,
};
const warning: Problem = {
  ...unknown,
  level: "warning",
  rule: "old",
  message: "old",
  hint: null,
  start: 36,
  end: 43,
};
const plain = { colour: false, width: 100 };

describe("textReport", () => {
  it("tells level, rule, message, place, frame and hint", () => {
    expect(textReport([unknown], plain)).toBe(
      [
        'error[unknown-key]: unknown key "titel"',
        " --> content/publications/diff.md:2:1",
        "1 | ---",
        "2 | titel: Differential Transformer",
        "  | ^^^^^",
        "3 | authors:",
        '  = did you mean "title"? (it is required)',
        "",
      ].join("\n"),
    );
  });

  it("sorts the problems, parts them by an empty line and has nothing to say about none", () => {
    const report = textReport([warning, unknown], plain);
    expect(report.indexOf("error[unknown-key]")).toBe(0);
    expect(report).toContain("required)\n\nwarning[old]: old\n");
    expect(textReport([], plain)).toBe("");
  });

  it("has no frame when the source has no text", () => {
    const report = textReport([{ ...unknown, source: { path: "a.md", text: "" }, start: 0, end: 0 }], plain);
    expect(report.split("\n").slice(0, 3)).toEqual([
      'error[unknown-key]: unknown key "titel"',
      " --> a.md:1:1",
      '  = did you mean "title"? (it is required)',
    ]);
  });

  it("colours only when asked, and colour changes nothing but colour", () => {
    const coloured = textReport([unknown, warning], { colour: true, width: 100 });
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(textReport([unknown, warning], plain));
  });

  it("shows control characters and bidi marks of the author's text as escapes, wherever they stand", () => {
    const evil = "\u001b[31m\u0007\u202e\u2066\ud800\r";
    const text = `x: ${evil}\n`;
    const problem = {
      ...unknown,
      source: { path: `a${evil}.md`, text },
      message: evil,
      hint: evil,
      start: 0,
      end: 1,
    };
    const report = textReport([problem], plain);
    expect(report).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Surrogate}/u);
    expect(report).toContain("\\x1b[31m\\x07\\u202e\\u2066\\ud800\\r");
  });

  it("keeps a hint of several lines under its sign", () => {
    expect(textReport([{ ...unknown, hint: "one\ntwo" }], plain)).toContain("  = one\n    two\n");
  });
});

describe("jsonReport", () => {
  it("gives version, summary and diagnostics with 1-based places", () => {
    expect(jsonReport([warning, unknown])).toEqual({
      version: 1,
      ok: false,
      summary: { errors: 1, warnings: 1, files: 1 },
      diagnostics: [
        {
          severity: "error",
          code: "unknown-key",
          message: 'unknown key "titel"',
          help: 'did you mean "title"? (it is required)',
          file: "content/publications/diff.md",
          range: { start: { line: 2, column: 1, offset: 4 }, end: { line: 2, column: 6, offset: 9 } },
        },
        {
          severity: "warning",
          code: "old",
          message: "old",
          file: "content/publications/diff.md",
          range: { start: { line: 3, column: 1, offset: 36 }, end: { line: 3, column: 8, offset: 43 } },
        },
      ],
    });
  });

  it("is ok when there are only warnings", () => {
    expect(jsonReport([warning]).ok).toBe(true);
    expect(jsonReport([])).toEqual({
      version: 1,
      ok: true,
      summary: { errors: 0, warnings: 0, files: 0 },
      diagnostics: [],
    });
  });
});

describe("githubReport", () => {
  it("writes one workflow command a problem", () => {
    expect(githubReport([unknown])).toBe(
      '::error file=content/publications/diff.md,line=2,col=1,endLine=2,endColumn=6,title=unknown-key::unknown key "titel" — did you mean "title"? (it is required)\n',
    );
    expect(githubReport([warning])).toMatch(/^::warning file=/);
  });

  it("escapes what would end a property or a line", () => {
    const report = githubReport([
      { ...unknown, source: { path: "a,b:100%.md", text: "x" }, message: "50%\r\n::x", hint: "a\nb" },
    ]);
    expect(report).toContain("file=a%2Cb%3A100%25.md,");
    expect(report).toContain("::50%25\\r\\n::x — a%0Ab\n");
    expect(report.trimEnd().split("\n")).toHaveLength(1);
  });
});

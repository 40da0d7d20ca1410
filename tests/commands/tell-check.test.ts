import { expect, test } from "vitest";
import { tellCheck } from "../../src/commands/tell-check.ts";
import { aboutFile, type Level } from "../../src/problem/problem.ts";

const manner = { isStrict: false, isFixing: false, isDry: false };
const telling = { format: "text", colour: false, width: 100, isQuiet: false, ...manner } as const;

function codeWith(rules: Readonly<Record<string, Level>>, isStrict = false): number {
  const problems = Object.entries(rules).map(([rule, level]) =>
    aboutFile("content/profile.md", { rule, level, message: "something is wrong", hint: null }),
  );
  const story = { problems, leftOut: [], counts: null, outside: null, mended: [], open: [] };
  return tellCheck(story, { ...telling, isStrict }).code;
}

test("a check ends as a build does: 70 with a mistake of ours, 1 with an author's beside it", () => {
  expect(codeWith({ "pdf-failed": "warning" })).toBe(70);
  expect(codeWith({ "pdf-failed": "warning" }, true)).toBe(70);
  expect(codeWith({ "pdf-failed": "warning", "unknown-field": "error" })).toBe(1);
  expect(codeWith({ "no-alt": "warning" })).toBe(0);
  expect(codeWith({ "no-alt": "warning" }, true)).toBe(1);
});

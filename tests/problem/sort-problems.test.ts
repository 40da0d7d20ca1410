import { expect, it } from "vitest";
import type { Problem } from "../../src/problem/problem.ts";
import { sortProblems } from "../../src/problem/sort-problems.ts";

function problem(path: string, start: number, rule: string, message = "m"): Problem {
  return { level: "error", rule, message, hint: null, source: { path, text: "" }, start, end: start };
}

it("sorts by path in code point order, then place, then rule", () => {
  const problems = [
    problem("\u{1F600}.md", 0, "a"),
    problem("\uFF5E.md", 0, "a"),
    problem("b.md", 9, "a"),
    problem("b.md", 2, "z"),
    problem("b.md", 2, "a"),
    problem("B.md", 5, "a"),
    problem("a/b.md", 5, "a"),
  ];
  expect(sortProblems(problems).map(({ source, start, rule }) => `${source.path} ${start} ${rule}`)).toEqual([
    "B.md 5 a",
    "a/b.md 5 a",
    "b.md 2 a",
    "b.md 2 z",
    "b.md 9 a",
    "\uFF5E.md 0 a",
    "\u{1F600}.md 0 a",
  ]);
});

it("tells exact duplicates once, and the same mistake in two places twice", () => {
  const problems = [
    problem("a.md", 1, "r"),
    problem("a.md", 1, "r"),
    problem("a.md", 2, "r"),
    problem("a.md", 1, "r", "other"),
  ];
  expect(sortProblems(problems)).toHaveLength(3);
});

it("leaves the list it was given as it was", () => {
  const problems = Object.freeze([problem("b.md", 1, "r"), problem("a.md", 1, "r")]);
  expect(sortProblems(problems)[0]?.source.path).toBe("a.md");
  expect(problems[0]?.source.path).toBe("b.md");
});

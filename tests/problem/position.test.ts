import { expect, it } from "vitest";
import { lineOf, positionOf } from "../../src/problem/position.ts";

const source = { path: "a.md", text: "one\n\n三😀x\n" };

it.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [5, 3, 1],
  [8, 3, 4],
  [10, 4, 1],
  [99, 4, 1],
  [-1, 1, 1],
])("tells offset %i as line %i, column %i in UTF-16 units", (offset, line, column) => {
  expect(positionOf(source, offset)).toEqual({ line, column });
});

it("gives the text of a line without its end, and null beyond the last", () => {
  expect([1, 2, 3, 4, 5, 0].map((line) => lineOf(source, line))).toEqual([
    "one",
    "",
    "三😀x",
    "",
    null,
    null,
  ]);
});

it("finds thousands of places in a long text without scanning it each time", () => {
  const long = { path: "long.md", text: "a line of text\n".repeat(200_000) };
  const start = performance.now();
  for (let index = 0; index < 20_000; index++) positionOf(long, index * 150);
  expect(performance.now() - start).toBeLessThan(6000);
});

import { expect, it } from "vitest";
import { lastAtMost } from "../src/last-at-most.ts";

const self = (number: number) => number;

it.each([
  [[], 5, -1],
  [[3], 2, -1],
  [[3], 3, 0],
  [[0, 4, 9], -1, -1],
  [[0, 4, 9], 3, 0],
  [[0, 4, 9], 4, 1],
  [[0, 4, 9], 8, 1],
  [[0, 4, 9], 100, 2],
  [[0, 4, 4, 4, 9], 4, 3],
])("of %j the last at most %d has the index %d", (numbers, limit, index) => {
  expect(lastAtMost(numbers, limit, self)).toBe(index);
});

it("takes a few steps for a million items", () => {
  let steps = 0;
  const items = Array.from({ length: 1_000_000 }, (_, index) => ({ start: 2 * index }));
  const startOf = ({ start }: { start: number }) => {
    steps += 1;
    return start;
  };
  expect(lastAtMost(items, 777_777, startOf)).toBe(388_888);
  expect(steps).toBeLessThan(25);
});

import { expect, it } from "vitest";
import { readPath } from "../../../src/icons/path/read-path.ts";
import { writePath } from "../../../src/icons/path/write-path.ts";

const shorten = (d: string, digits = 1) => writePath(readPath(d), digits);

it.each([
  ["absolute points", "M 1,1 L 3,4 L 3,9", "m1 1 2 3v5"],
  ["several points behind one letter", "M0 0 2 2 4 0m1 1 2 2", "m0 0 2 2 2-2m1 1 2 2"],
  ["lines along an axis", "M1 1h2H9v3V1", "m1 1h2 6v3-3"],
  ["curves of every kind", "M0 0C1 1 2 1 3 0S5-1 6 0Q7 1 8 0T10 0", "m0 0c1 1 2 1 3 0s2-1 3 0q1 1 2 0t2 0"],
  [
    "an arc, its flags run together",
    "M8 0a8 8 0 01-.5 16A8 8 0 1 1 8 0z",
    "m8 0a8 8 0 0 1-.5 16 8 8 0 1 1 .5-16z",
  ],
  ["a way that goes on from a closed figure's start", "M1 1h4v4zm2 2h1", "m1 1h4v4zm2 2h1"],
  ["numbers with exponents", "M1e1 1E-1l-2e0.5", "m10 .1-2 .5"],
  ["a line so short that nothing is left of it", "M1 1l.01.01L5 5", "m1 1 4 4"],
])("keeps %s", (_, d, short) => {
  expect(shorten(d)).toBe(short);
});

it("never lets small errors add up: the end is where it was, to half a step", () => {
  const d = `M0 0${"l.14.16".repeat(100)}`;
  const steps = [...readPath(shorten(d))];
  const [x, y] = steps.at(-1)?.points.at(-1) ?? [0, 0];
  expect(x).toBeCloseTo(14, 5);
  expect(y).toBeCloseTo(16, 5);
});

it("says the same when it is shortened again", () => {
  const once = shorten("M3.1416 2.718c.333.666 1.234.321 2 2a7.77 7.77 0 0 1-3.21 1.99z");
  expect(shorten(once)).toBe(once);
});

import { expect, it } from "vitest";
import { isIn } from "../../src/fonts/unicode-ranges.ts";

it.each([
  ["a", true],
  ["ı", true],
  ["ő", false],
  ["😀", false],
])("knows whether %s is in it: %s", (character, expected) => {
  expect(isIn("U+0000-00FF,U+0131,U+2000-206F")(character)).toBe(expected);
});

import { expect, it } from "vitest";
import { hueOf } from "../../src/schema/content/colour.ts";

it.each([
  ["#f00", 29],
  ["#ff0000", 29],
  ["#00ff00", 142],
  ["#0000FF", 264],
  ["#8c1515", 27],
])("finds the hue of %s as browsers do", (hex, hue) => {
  expect(hueOf(hex)).toBe(hue);
});

it.each(["#000", "#fff", "#888888", "#f5f5f4"])("knows that the grey %s has no hue", (hex) => {
  expect(hueOf(hex)).toBeNull();
});

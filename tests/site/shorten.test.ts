import { expect, it } from "vitest";
import { shorten } from "../../src/site/shorten.ts";

it.each([
  ["a short text", "a short text"],
  ["words, that go on and on", "words, that go on…"],
  ["one two three four, and", "one two three four…"],
  ["注意力是你所需要的一切，注意力是你所需要的一切", "注意力是你所需要的一切，注意力是你所需要…"],
  [`${"x".repeat(19)}😀😀`, `${"x".repeat(19)}😀…`],
  ["😀".repeat(20), "😀".repeat(20)],
  ["😀".repeat(21), `${"😀".repeat(20)}…`],
])("of %s the beginning is %s", (text, beginning) => {
  expect(shorten(text, 20)).toBe(beginning);
});

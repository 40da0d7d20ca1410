import { expect, it } from "vitest";
import { shownTag } from "../src/language-tag.ts";

it.each([
  ["zh", ["en", "zh"], "zh"],
  ["zh-Hans", ["en", "zh"], "zh"],
  ["zh", ["en", "zh-Hant", "zh-Hans"], "zh-Hant"],
  ["fr", ["en", ""], ""],
  ["fr", ["en", "zh"], "en"],
  ["fr", [], null],
])("a page in %s shows, of the versions %j, that of %j", (lang, tags, shown) => {
  expect(shownTag(tags, lang)).toBe(shown);
});

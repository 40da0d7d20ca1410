import { expect, it } from "vitest";
import { everShorter, shownTag } from "../src/language-tag.ts";

it.each([
  ["zh", ["en", "zh"], "zh"],
  ["zh-Hans", ["en", "zh"], "zh"],
  ["zh", ["en", "zh-Hant", "zh-Hans"], "zh-Hans"],
  ["zh", ["en", "zh-Hant"], "zh-Hant"],
  ["zh-Hant", ["en", "zh"], "zh"],
  ["zh-TW", ["zh", "zh-Hant"], "zh-Hant"],
  ["zh-Hant", ["zh", "zh-HK"], "zh-HK"],
  ["zh-CN", ["zh-Hant", "zh"], "zh"],
  ["de-CH", ["en", "de-AT", "de"], "de"],
  ["de-CH-1996", ["de", "de-ch"], "de-ch"],
  ["de", ["en", "de-AT"], "de-AT"],
  ["fr", ["en", ""], ""],
  ["fr", ["en", "zh"], "en"],
  ["fr", [], null],
])("a page in %s shows, of the versions %j, that of %j", (lang, tags, shown) => {
  expect(shownTag(tags, lang)).toBe(shown);
});

it("cuts a tag shorter as RFC 4647 has it, a single letter with what follows it", () => {
  expect(everShorter("zh-Hant-CN-x-private1-private2")).toEqual([
    "zh-Hant-CN-x-private1-private2",
    "zh-Hant-CN-x-private1",
    "zh-Hant-CN",
    "zh-Hant",
    "zh",
  ]);
});

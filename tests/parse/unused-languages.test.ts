import { expect, it } from "vitest";
import { unusedLanguages } from "../../src/parse/unused-languages.ts";

it.each([
  [["en", "zh"], ["en"], ["zh"]],
  [["en", "zh"], ["en", "zh"], []],
  [["zh-Hans", "en"], ["en", "zh"], []],
  [["zh-Hans", "zh-Hant"], ["zh"], ["zh-Hant"]],
  [["zh-Hans", "zh"], ["zh"], ["zh-Hans"]],
  [["de", "fr"], ["en"], ["fr"]],
  [["de", "en"], ["en", "fr"], []],
  [[""], ["en"], []],
])("a text in %j on a site in %j: nobody will see %j", (tags, languages, unused) => {
  expect(unusedLanguages(tags, languages)).toEqual(unused);
});

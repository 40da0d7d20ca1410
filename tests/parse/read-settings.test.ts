import { expect, it } from "vitest";
import { readSettings } from "../../src/parse/read-settings.ts";
import { spokenLanguages } from "../../src/words/languages.ts";

const other = ["profile.md", "profile.zh.md", "posts/a.pt-BR.md", "posts/2024.05.md"].map((path) => ({
  path: `content/${path}`,
  text: "",
}));

function languagesOf(text: string): readonly string[] {
  return readSettings([{ path: "content/site.yaml", text }, ...other]).value.data.languages;
}

it("takes a site for English when nobody says its languages", () => {
  expect(readSettings([]).value).toMatchObject({ data: { languages: ["en"] }, isKnown: true });
  expect(languagesOf("")).toEqual(["en"]);
  expect(languagesOf("languages: [zh]\ntitel: X\n")).toEqual(["zh"]);
});

it("takes the languages in names of files at their word when the settings cannot be read", () => {
  expect(languagesOf("title: A: B\nlanguages: [en, zh, pt-BR]\n")).toEqual([...spokenLanguages, "pt-BR"]);
});

it("knows nothing of settings that the disk refused", () => {
  const { value, problems } = readSettings(other, ["content/site.yaml"]);
  expect(value).toMatchObject({ data: { languages: [...spokenLanguages, "pt-BR"] }, isKnown: false });
  expect(problems).toEqual([]);
});

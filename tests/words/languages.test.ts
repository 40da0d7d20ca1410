import { describe, expect, it } from "vitest";
import { authorMarks } from "../../src/author-marks.ts";
import { collections } from "../../src/schema/content/collections.ts";
import { readDate } from "../../src/schema/content/date/read-date.ts";
import { publicationStatuses, publicationTypes } from "../../src/schema/content/publication.ts";
import { words } from "../../src/schema/words.ts";
import type { Language } from "../../src/words/language.ts";
import { languageOf, spokenLanguages } from "../../src/words/languages.ts";

const all = spokenLanguages.map((tag) => [tag, known(tag)] as const);
const en = known("en");

function known(tag: string): Language {
  const language = languageOf(tag);
  if (language === null) throw new Error(`there are no words for ${tag}`);
  return language;
}

describe.each(all)("%s", (_, language) => {
  it("has every word of the interface, and no other", () => {
    expect(words.strict().safeParse(language.words).error?.issues ?? []).toEqual([]);
  });

  it("leaves no word empty", () => {
    const { words: own, links, types, statuses, roles, marks, present } = language;
    const told = [own, links, types, statuses, roles, marks, language.all].flatMap((record) =>
      Object.values(record).map(String),
    );
    expect(
      [...told, present].filter((word) => word === "" || (word.trim() === "" && word !== own.comma)),
    ).toEqual([]);
  });

  it("names every type and status, and the links, roles and marks that others name", () => {
    expect(Object.keys(language.types)).toEqual([...publicationTypes]);
    expect(Object.keys(language.statuses)).toEqual([...publicationStatuses]);
    for (const part of ["links", "roles", "marks"] as const)
      expect(Object.keys(language[part])).toEqual(Object.keys(en[part]));
    for (const mark of Object.keys(language.marks)) expect(authorMarks).toContain(mark);
  });

  it("keeps the places where something is filled in", () => {
    expect(language.words.more_authors).toContain("{n}");
    expect(language.words.among_them).toMatch(/.\{name\}./);
    expect(language.words.submitted_to).toContain("{venue}");
  });

  it("can read in an author's date what it says of one that goes on", () => {
    expect(readDate(`2023 – ${language.present}`)).toEqual({
      date: { start: "2023", end: null, open: true },
    });
  });

  it("leads to every list there is", () => {
    expect(Object.keys(language.all).toSorted()).toEqual(
      ["publications", ...Object.keys(collections)].toSorted(),
    );
  });

  it("tells no part of a date that is not known", () => {
    for (const tellDay of [language.date, language.shortDate]) {
      expect(tellDay("2025", null, null)).toMatch(/^2025年?$/);
      expect(tellDay("2025", 5, null)).not.toMatch(/null|undefined|NaN| {2}|^ | $/);
      expect(tellDay("2025", 5, 17)).toContain("17");
    }
  });

  it("knows twelve months from each other", () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    for (const tellDay of [language.date, language.shortDate])
      expect(new Set(months.map((month) => tellDay("2025", month, null))).size).toBe(12);
  });
});

it.each([
  ["en", "2025", "May 2025", "1 May 2025", "3 Dec 2025"],
  ["zh", "2025", "2025.05", "2025.05.01", "2025.12.03"],
  ["zh-Hant", "2025", "2025.05", "2025.05.01", "2025.12.03"],
  ["ja", "2025年", "2025年5月", "2025年5月1日", "2025年12月3日"],
  ["ko", "2025", "2025년 5월", "2025년 5월 1일", "2025.12.03"],
  ["de", "2025", "Mai 2025", "1. Mai 2025", "3. Dez. 2025"],
  ["fr", "2025", "mai 2025", "1er mai 2025", "3 déc. 2025"],
  ["es", "2025", "mayo de 2025", "1 de mayo de 2025", "3 dic 2025"],
])("dates in %s read %s, %s, %s and, with little room, %s", (tag, year, month, day, short) => {
  const { date, shortDate } = known(tag);
  expect(date("2025", null, null)).toBe(year);
  expect(date("2025", 5, null)).toBe(month);
  expect(date("2025", 5, 1)).toBe(day);
  expect(shortDate("2025", 12, 3).replaceAll("\u00a0", " ")).toBe(short);
});

it.each([
  ["zh", ["zh-Hans", "zh-CN", "zh-SG", "zh-Hans-TW"]],
  ["zh-Hant", ["zh-hant", "zh-TW", "zh-HK", "zh-MO", "zh-Hant-CN"]],
  ["en", ["en-GB", "en-US"]],
  ["de", ["de-CH", "de-Latn-CH-1996"]],
  ["fr", ["fr-CA"]],
  ["es", ["es-MX", "es-419"]],
  ["ja", ["ja-JP"]],
  ["ko", ["ko-KR"]],
])("the words of %s are those of %j", (spoken, tags) => {
  for (const tag of tags) expect(languageOf(tag)).toBe(known(spoken));
});

it.each(["nl", "eng", "z", "constructor", "__proto__", ""])("there are no words of %j", (tag) => {
  expect(languageOf(tag)).toBeNull();
});

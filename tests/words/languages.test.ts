import { describe, expect, it } from "vitest";
import { authorMarks } from "../../src/author-marks.ts";
import { publicationStatuses, publicationTypes } from "../../src/schema/content/publication.ts";
import { words } from "../../src/schema/words.ts";
import { en } from "../../src/words/en.ts";
import { languageOf } from "../../src/words/languages.ts";
import { zh } from "../../src/words/zh.ts";

describe.each([en, zh])("$name", (language) => {
  it("has every word of the interface, and no other", () => {
    expect(words.strict().safeParse(language.words).error?.issues ?? []).toEqual([]);
  });

  it("leaves no word empty", () => {
    const { words: own, links, types, statuses, roles, marks, present } = language;
    const all = [own, links, types, statuses, roles, marks].flatMap((record) =>
      Object.values(record).map(String),
    );
    expect(
      [...all, present].filter((word) => word === "" || (word.trim() === "" && word !== own.comma)),
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
    expect(language.all(language.words.news)).toMatch(/news|动态/);
    expect(language.words.more_authors).toContain("{n}");
    expect(language.words.among_them).toMatch(/.\{name\}./);
  });
});

describe("a date", () => {
  it.each([
    ["2025", null, null, "2025", "2025"],
    ["2025", 5, null, "May 2025", "2025.05"],
    ["2025", 12, 3, "3 December 2025", "2025.12.03"],
  ] as const)("of %s, %s, %s reads %s and %s", (year, month, day, english, chinese) => {
    expect(en.date(year, month, day)).toBe(english);
    expect(zh.date(year, month, day)).toBe(chinese);
  });
});

it.each([
  ["zh", zh],
  ["zh-Hans", zh],
  ["en-GB", en],
  ["fr", null],
  ["constructor", null],
  ["__proto__", null],
  ["", null],
])("the words of %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

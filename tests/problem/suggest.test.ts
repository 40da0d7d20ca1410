import { describe, expect, it } from "vitest";
import { suggest } from "../../src/problem/suggest.ts";

const keys = [
  "title",
  "authors",
  "date",
  "venue",
  "venue_short",
  "links",
  "abstract",
  "category",
  "url",
  "selected",
];

describe("suggest", () => {
  it.each([
    ["titel", "title"],
    ["tilte", "title"],
    ["TITLE", "title"],
    ["author", "authors"],
    ["athors", "authors"],
    ["link", "links"],
    ["categories", "category"],
    ["venue-short", "venue_short"],
    ["Venue Short", "venue_short"],
    ["venueshort", "venue_short"],
    ["abstrct", "abstract"],
    ["urll", "url"],
    ["slected", "selected"],
  ])("reads %s as %s", (word, expected) => {
    expect(suggest(word, keys)).toBe(expected);
  });

  it.each(["autoren", "journal", "x", "", "ab", "中文", "year"])("finds nothing near %j", (word) => {
    expect(suggest(word, keys)).toBeNull();
  });

  it("takes the nearest candidate, and of two equally near ones the first", () => {
    expect(suggest("dat", ["data", "date"])).toBe("data");
    expect(suggest("titles", ["tiles", "title"])).toBe("title");
  });

  it("never matches words of more than 60 characters", () => {
    const long = "a".repeat(61);
    expect(suggest(long, [long])).toBeNull();
    expect(suggest("a".repeat(60), ["a".repeat(60)])).not.toBeNull();
  });

  it("goes through many candidates quickly", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `candidate${index}`);
    const start = performance.now();
    suggest("candidat19999", many);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

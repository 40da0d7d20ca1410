import { describe, expect, it } from "vitest";
import { readDate } from "../../src/schema/content/date/read-date.ts";
import { tellDate } from "../../src/site/tell-date.ts";
import { en } from "../../src/words/en.ts";
import type { Language } from "../../src/words/language.ts";
import { zh } from "../../src/words/zh.ts";

function view(written: string, language: Language) {
  const read = readDate(written);
  if (!("date" in read)) throw new Error(read.message);
  return tellDate(read.date, language);
}

describe("a date on a page", () => {
  it.each([
    ["2025", "2025", "2025"],
    ["2025-05", "May 2025", "2025.05"],
    ["2025-05-03", "3 May 2025", "2025.05.03"],
    ["2023 – present", "2023 – present", "2023 – 至今"],
    ["2023.09 – 2024", "September 2023 – 2024", "2023.09 – 2024"],
  ])("shows %s as %s and %s", (written, english, chinese) => {
    expect(view(written, en).text).toBe(english);
    expect(view(written, zh).text).toBe(chinese);
  });

  it("gives machines no more than was written, and the ends of a range", () => {
    const text = { text: "2025", short: "2025" };
    expect(view("2025", en)).toEqual({ ...text, iso: "2025", end: null, year: "2025", open: false });
    expect(view("2023-09 – present", en)).toMatchObject({ iso: "2023-09", year: "2023", open: true });
    expect(view("2023-09 – 2024", en)).toMatchObject({ iso: "2023-09", end: "2024", open: false });
  });

  it("is shortened where room is scarce, in the words of the language", () => {
    expect(view("2020-09 – 2025-06", en).short).toBe("Sep\u00a02020 – Jun\u00a02025");
    expect(view("2020-09 – 2025-06", zh).short).toBe("2020.09 – 2025.06");
  });
});

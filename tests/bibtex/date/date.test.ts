import { expect, it } from "vitest";
import { readBibDate } from "../../../src/bibtex/date/read-bib-date.ts";
import { readMonth } from "../../../src/bibtex/date/read-month.ts";

const nothing = { date: "", year: "", month: "", day: "" };

it.each([
  ["January", 1, null],
  ["jan.", 1, null],
  ["September", 9, null],
  ["Sept", 9, null],
  ["3", 3, null],
  ["03", 3, null],
  ["10~January", 1, 10],
  ["May 3", 5, 3],
  ["3rd May", 5, 3],
  ["May 3--7", 5, 3],
  ["July/August", 7, null],
  ["7-8", 7, null],
  ["三月", 3, null],
  ["十二月", 12, null],
  ["3月", 3, null],
])("reads the month %s", (text, month, day) => {
  expect(readMonth(text)).toEqual({ month, day });
});

it.each(["Spring", "13", "0", "soon", ""])("finds no month in %j", (text) => {
  expect(readMonth(text)).toBeNull();
});

it.each([
  ["2024", "2024"],
  ["2024-05", "2024-05"],
  ["2024-05-03", "2024-05-03"],
  ["2024-05-03T10:00:00", "2024-05-03"],
  ["2024-05/2024-07", "2024-05"],
  ["2024/", "2024"],
  ["2024?", "2024"],
  ["2024-05~", "2024-05"],
  ["2024-05-XX", "2024-05"],
  ["2024-XX-XX", "2024"],
  ["2024-21", "2024"],
])("reads the date %s as %s", (date, expected) => {
  expect(readBibDate({ ...nothing, date }).date).toBe(expected);
});

it("joins year, month and day, and completes nothing", () => {
  expect(readBibDate({ ...nothing, year: "2024" }).date).toBe("2024");
  expect(readBibDate({ ...nothing, year: "2024", month: "May" }).date).toBe("2024-05");
  expect(readBibDate({ ...nothing, year: "2024", month: "May", day: "3" }).date).toBe("2024-05-03");
  expect(readBibDate({ ...nothing, year: "2024", month: "10~January" }).date).toBe("2024-01-10");
  expect(readBibDate({ ...nothing, year: "{2024}a", day: "3" }).date).toBe("2024");
});

it("says what it cannot read", () => {
  expect(readBibDate({ ...nothing, year: "2024", month: "Spring" })).toEqual({
    date: "2024",
    unread: "month",
  });
  expect(readBibDate({ ...nothing, year: "soon" })).toEqual({ date: null, unread: "year" });
  expect(readBibDate({ ...nothing, date: "05/03/24" })).toEqual({ date: null, unread: "date" });
  expect(readBibDate(nothing)).toEqual({ date: null, unread: null });
});

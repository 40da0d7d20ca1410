import { describe, expect, it } from "vitest";
import { readDate } from "../../../../src/schema/content/date/read-date.ts";

function read(written: string): string {
  const result = readDate(written);
  if (!("date" in result)) return `${result.message}; ${result.hint}`;
  const { start, end, open } = result.date;
  return open ? `${start}…` : end === null ? start : `${start}…${end}`;
}

describe("a date", () => {
  it.each([
    ["2025", "2025"],
    ["2025-05", "2025-05"],
    ["2025-05-03", "2025-05-03"],
    ["2025.10", "2025-10"],
    ["2025/1/9", "2025-01-09"],
    [" 2025 ", "2025"],
    ["2023年9月5日", "2023-09-05"],
    ["2023 年 9 月", "2023-09"],
    ["2023年", "2023"],
    ["2023년 9월 5일", "2023-09-05"],
    ["2023년", "2023"],
    ["2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
  ])("reads %s as %s, and adds nothing to it", (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([
    ["2025-13", '"2025-13" has no month 13; months are 01 to 12'],
    ["2020-24", '"2020-24" has no month 24; months are 01 to 12; for a range write 2020 – 2024'],
    ["2025-00", '"2025-00" has no month 00; months are 01 to 12'],
    ["2025-04-31", '"2025-04-31" is a day that does not exist; that month has 30 days'],
    ["2025-02-29", '"2025-02-29" is a day that does not exist; that month has 28 days'],
    ["1900-02-29", '"1900-02-29" is a day that does not exist; that month has 28 days'],
    ["2025-05-00", '"2025-05-00" is a day that does not exist; that month has 31 days'],
  ])("refuses %s", (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([
    ["May 2025", "2025-05"],
    ["Oct 17, 2022", "2022-10-17"],
    ["3 May 2025", "2025-05-03"],
    ["1st of September 2025", "2025-09-01"],
    ["Sept. 2023", "2023-09"],
    ["September 2020 - June 2025", "2020-09 – 2025-06"],
    ["March 2024 - Present", "2024-03 – present"],
    ["3. Mai 2025", "2025-05-03"],
    ["März 2024 – heute", "2024-03 – present"],
    ["1er août 2024", "2024-08-01"],
    ["juin 2023 – juillet 2024", "2023-06 – 2024-07"],
    ["3 de mayo de 2025", "2025-05-03"],
    ["Dezember 2023 bis enero 2024", "2023-12 – 2024-01"],
    ["2023-05 to June 2024", "2023-05 – 2024-06"],
  ])("says how to write %s", (written, expected) => {
    expect(read(written)).toBe(`"${written}" is not a date; write ${expected}`);
  });

  it.each([
    "03/05/2025",
    "soon",
    "25",
    "20250503",
    "2025-05.03",
    "99 May 2025",
    "May",
    "Spring 2024",
    "2025-05-03T10:00",
    "Jan – Mar 2024",
  ])("does not guess at %s", (written) => {
    expect(read(written)).toMatch(/ is not a date; a date is 2025, 2025-05/);
  });

  it("cuts the message for a text that is no date at all", () => {
    expect(read("2025 ".repeat(10_000))).toMatch(/^is too long for a date/);
  });
});

describe("a range", () => {
  it.each([
    ["2023.09 – 至今", "2023-09…"],
    ["2023.09至今", "2023-09…"],
    ["2023年9月至今", "2023-09…"],
    ["2023年9月 – 2024年6月", "2023-09…2024-06"],
    ["2023.09-2024.06", "2023-09…2024-06"],
    ["2016.09 – 2023.06", "2016-09…2023-06"],
    ["2024 -", "2024…"],
    ["2024-", "2024…"],
    ["2024–", "2024…"],
    ["2023 - ", "2023…"],
    ["2023-05-", "2023-05…"],
    ["2026.01 – Now", "2026-01…"],
    ["2023-present", "2023…"],
    ["2023 – Present", "2023…"],
    ["2023 to present", "2023…"],
    ["2020-2024", "2020…2024"],
    ["2020 – 2024", "2020…2024"],
    ["2020—2024", "2020…2024"],
    ["2020 -- 2024", "2020…2024"],
    ["2020-05 - 2024-06-01", "2020-05…2024-06-01"],
    ["2020~2024", "2020…2024"],
    ["2023 – heute", "2023…"],
    ["2023 bis heute", "2023…"],
    ["2023-05 – présent", "2023-05…"],
    ["2023 – pre\u0301sent", "2023…"],
    ["2023 – aujourd’hui", "2023…"],
    ["2023 à ce jour", "2023…"],
    ["2023 – Actualidad", "2023…"],
    ["2023 a la actualidad", "2023…"],
    ["2023年4月〜現在", "2023-04…"],
    ["2020年4月から2024年3月まで", "2020-04…2024-03"],
    ["2023年4月から現在に至る", "2023-04…"],
    ["2023년 9월 – 현재", "2023-09…"],
    ["2020년 3월부터 2024년 2월까지", "2020-03…2024-02"],
    ["2023.09 – 迄今", "2023-09…"],
    ["since 2023", "2023…"],
    ["seit 2023-05", "2023-05…"],
    ["depuis 2023", "2023…"],
    ["desde 2023", "2023…"],
    ["2024 – 2024", "2024…2024"],
    ["2024-05 – 2024", "2024-05…2024"],
    ["2024 – 2024-05", "2024…2024-05"],
  ])("reads %s as %s", (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([
    ["2024 – 2020", "2020 – 2024"],
    ["2024-05-03 – 2024-05-02", "2024-05-02 – 2024-05-03"],
    ["2024-05 – 2023", "2023 – 2024-05"],
  ])("refuses %s, which ends before it begins", (written, expected) => {
    expect(read(written)).toBe(`"${written}" ends before it begins; write ${expected}`);
  });

  it("names the part that is wrong", () => {
    expect(read("2023 – 2024-13")).toBe('"2024-13" has no month 13; months are 01 to 12');
  });
});

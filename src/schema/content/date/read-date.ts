import { isOpenEnd } from "./open-end.ts";
import { splitRange } from "./split-range.ts";
import { suggestDate } from "./suggest-date.ts";

/**
 * A date as it was written, never completed: `2025`, `2025-05` or `2025-05-03` (ISO 8601, reduced precision),
 * with `end` for a range and `open` for one that goes on.
 */
export interface WrittenDate {
  readonly start: string;
  readonly end: string | null;
  readonly open: boolean;
}

/** A date that could not be read, and why. */
export interface DateFault {
  readonly message: string;
  readonly hint: string;
}

const forms = "a date is 2025, 2025-05, 2025-05-03, or a range such as 2023 – 2025 or 2023 – present";
const longest = 60;

/** Reads a date or a range as an author writes it; the day must exist, the end may not come before the start. */
export function readDate(written: string): { readonly date: WrittenDate } | DateFault {
  if (written.length > longest) return { message: "is too long for a date", hint: forms };
  const read = readRange(written);
  if ("date" in read) return read;
  const meant = suggestDate(written);
  const isDate = meant !== null && "date" in readRange(meant);
  return isDate ? { message: `"${written}" is not a date`, hint: `write ${meant}` } : read;
}

function readRange(written: string): { readonly date: WrittenDate } | DateFault {
  const [start = "", end] = splitRange(written);
  const first = readDay(start);
  if (typeof first !== "string") return first;
  if (end === undefined) return { date: { start: first, end: null, open: false } };
  if (isOpenEnd(end)) return { date: { start: first, end: null, open: true } };
  const last = readDay(end);
  if (typeof last !== "string") return last;
  if (last < first.slice(0, last.length)) return reversed(written, first, last);
  return { date: { start: first, end: last, open: false } };
}

function reversed(written: string, first: string, last: string): DateFault {
  return { message: `"${written}" ends before it begins`, hint: `write ${last} – ${first}` };
}

function readDay(written: string): string | DateFault {
  const parts = /^(\d{4})(?:([-./])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(written);
  if (!parts) return { message: `"${written}" is not a date`, hint: forms };
  const [, year = "", , month, day] = parts;
  if (month && (Number(month) < 1 || Number(month) > 12)) return noMonth(written, year, month);
  if (month && day && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))))
    return {
      message: `"${written}" is a day that does not exist`,
      hint: `that month has ${daysIn(Number(year), Number(month))} days`,
    };
  const given = [year, month, day].filter((part) => part !== undefined);
  return given.map((part) => part.padStart(2, "0")).join("-");
}

/** `2020-24` is how some write a range; `2020-13` is a slip. */
function noMonth(written: string, year: string, month: string): DateFault {
  const end = year.slice(0, 2) + month;
  const isRange = written === `${year}-${month}` && end > year;
  return {
    message: `"${written}" has no month ${month}`,
    hint: isRange ? `months are 01 to 12; for a range write ${year} – ${end}` : "months are 01 to 12",
  };
}

/** Days of a month in the proleptic Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

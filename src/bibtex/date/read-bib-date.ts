import { readMonth } from "./read-month.ts";

/** The texts a date is told in; "" where a field is missing. */
export interface DateTexts {
  readonly date: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** A date as far as it is known, in the form of ISO 8601; null when none can be read, with the field to blame. */
export type BibDate =
  | { readonly date: string; readonly unread: "month" | null }
  | { readonly date: null; readonly unread: "date" | "year" | null };

/**
 * Reads BibLaTeX's `date` (EDTF level 1: of a range the first day counts, marks of doubt are left out), or BibTeX's
 * `year`, `month` and `day`. Nothing is completed: a month that cannot be read leaves the year.
 */
export function readBibDate({ date, year, month, day }: DateTexts): BibDate {
  if (date !== "") return readEdtf(date);
  const known = /^\D{0,3}(\d{4})[a-z]?(?:\D|$)/.exec(plain(year))?.[1];
  if (known === undefined) return { date: null, unread: year === "" ? null : "year" };
  if (month === "") return { date: known, unread: null };
  const read = readMonth(month);
  if (!read) return { date: known, unread: "month" };
  return { date: joined(known, read.month, dayOf(day) ?? read.day), unread: null };
}

function readEdtf(date: string): BibDate {
  const first =
    plain(date)
      .split("/")
      .find((part) => /\d/.test(part)) ?? "";
  const parts = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?[?~%]?$/.exec(first);
  if (!parts) return { date: null, unread: "date" };
  const [, year = "", month = "XX", day = "XX"] = parts;
  const known = [year, month, day];
  const unknown = known.indexOf("XX");
  // EDTF numbers seasons as months above 20
  const end = Number(month) > 12 ? 1 : unknown < 0 ? 3 : unknown;
  return { date: known.slice(0, end).join("-"), unread: null };
}

function joined(year: string, month: number, day: number | null): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function dayOf(day: string): number | null {
  const number = Number(/^\D{0,3}(\d{1,2})(?:\D|$)/.exec(plain(day))?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}

function plain(text: string): string {
  return text.replace(/[{}\s\u00a0]+/g, "").trim();
}

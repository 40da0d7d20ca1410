import type { AnyEntry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { remark } from "../remark.ts";
import { isWaiting } from "./waiting.ts";

/** What happened before it is told; a talk may be to come. */
const told = new Set(["publications", "news", "posts"]);
const oldest = "1900";

/** Months by which journals date their issues ahead. */
const issuesAhead = 4;

function monthsAfter(day: string, months: number): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}

/** Dates that cannot be meant: `future-date`, `old-date`. */
export function dates({ entries, today }: Desk): readonly Problem[] {
  return entries.flatMap((entry) => {
    const date = "date" in entry.data ? entry.data.date : null;
    const pointer = ["date", "year"].map((key) => `${entry.pointer}/${key}`);
    const written = pointer.find((one) => Object.hasOwn(entry.places, one));
    if (!told.has(entry.kind) || !date || written === undefined) return [];
    const place = { source: entry.source, ...placeOf(entry.places, written) };
    if (date.start < oldest) return [remark(place, "old-date", long(date.start))];
    const latest = entry.kind === "publications" ? monthsAfter(today, issuesAhead) : today;
    const isToCome = date.start > latest.slice(0, date.start.length);
    return isToCome && !isWaiting(entry) ? [remark(place, "future-date", future(date.start, entry))] : [];
  });
}

const long = (start: string) => ({
  message: `${start} is long ago`,
  hint: "see whether it is what you meant",
});

function future(start: string, { kind }: AnyEntry) {
  const hint =
    kind === "publications"
      ? 'mend the date, or write "status: to appear"'
      : "see whether it is what you meant";
  return { message: `${start} is still to come`, hint };
}

import type { AnyEntry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { remark } from "../remark.ts";
import { isWaiting } from "./waiting.ts";

/** What happened before it is told; a talk may be to come. */
const told = new Set(["publications", "news", "posts"]);
const oldest = "1900";

/** Dates that cannot be meant: `future-date`, `old-date`. */
export function dates({ entries, today }: Desk): readonly Problem[] {
  return entries.flatMap((entry) => {
    const date = "date" in entry.data ? entry.data.date : null;
    const pointer = ["date", "year"].map((key) => `${entry.pointer}/${key}`);
    const written = pointer.find((one) => Object.hasOwn(entry.places, one));
    if (!told.has(entry.kind) || !date || written === undefined) return [];
    const place = { source: entry.source, ...placeOf(entry.places, written) };
    if (date.start < oldest) return [remark(place, "old-date", long(date.start))];
    const isToCome = date.start > today.slice(0, date.start.length);
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

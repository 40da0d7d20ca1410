import { readDate } from "../../schema/content/date/read-date.ts";
import { suggestDate } from "../../schema/content/date/suggest-date.ts";
import type { Node } from "./ledger.ts";
import { childOf, note, textAt } from "./node.ts";
import { quoted } from "./quoted.ts";

/** When something was: a date a site can hold, or else words that an entry can say. */
export interface ReadWhen {
  readonly date: string | number | null;
  readonly words: string | null;
}

/** The names of keys for dates. */
interface DateKeys {
  readonly date: readonly string[];
  readonly start: string;
  readonly end: string;
}

/** When an entry was. A start without an end goes on, as both formats have it; a day that begins and ends is one day. */
export function dateIn(node: Node, keys: DateKeys): ReadWhen {
  const [date, start, end] = [textAt(node, ...keys.date), textAt(node, keys.start), textAt(node, keys.end)];
  const range = start === null || start === end ? end : `${start} – ${end ?? "present"}`;
  const written = date ?? range;
  if (written === null) return { date: null, words: null };
  const at = [...keys.date, keys.start, keys.end].flatMap((name) => childOf(node, name) ?? [])[0] ?? node;
  const extra = date === null ? null : range;
  if (extra !== null && extra !== date)
    note(at, `${quoted(extra)} is not carried over, for there is ${quoted(date ?? "")}`, "write one of them");
  return whenOf(written, at);
}

function whenOf(written: string, at: Node): ReadWhen {
  const date = readable(written);
  if (date !== null) return { date: /^\d{4}$/.test(date) ? Number(date) : date, words: null };
  note(
    at,
    `${quoted(written)} is not a date, so it stands in the text`,
    "a date is 2023, 2023-09 or 2023-09-15",
  );
  return { date: null, words: written };
}

/** A date or a range in the form authors write it; a time of day is left out, months may have names. */
function readable(written: string): string | null {
  const plain = written.replace(/(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?/g, "$1");
  const meant = "date" in readDate(plain) ? plain : suggestDate(plain);
  const read = meant === null ? null : readDate(meant);
  if (read === null || !("date" in read)) return null;
  const { start, end, open } = read.date;
  return open ? `${start} – present` : end === null ? start : `${start} – ${end}`;
}

import type { WrittenDate } from "../schema/content/date/read-date.ts";
import type { DateView } from "../schema/view/text.ts";
import type { Language, TellDay } from "../words/language.ts";

/** A date as pages show it: no more and no less than was written. */
export function tellDate(date: WrittenDate, language: Language): DateView {
  return {
    text: tellRange(date, language.date, language.present),
    short: tellRange(date, language.shortDate, language.present),
    iso: date.start,
    end: date.end,
    year: date.start.slice(0, 4),
    open: date.open,
  };
}

function tellRange({ start, end, open }: WrittenDate, tellDay: TellDay, present: string): string {
  const first = told(start, tellDay);
  const last = open ? present : end === null ? null : told(end, tellDay);
  return last === null ? first : `${first} – ${last}`;
}

function told(written: string, tellDay: TellDay): string {
  const [year = "", month, day] = written.split("-");
  return tellDay(year, month ? Number(month) : null, day ? Number(day) : null);
}

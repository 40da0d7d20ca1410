import type { WrittenDate } from "../schema/content/date/read-date.ts";
import type { DateView } from "../schema/view/text.ts";
import type { Language } from "../words/language.ts";

/** A date as pages show it: no more and no less than was written. */
export function tellDate({ start, end, open }: WrittenDate, language: Language): DateView {
  const last = open ? language.present : end === null ? null : tellDay(end, language);
  const first = tellDay(start, language);
  return { text: last === null ? first : `${first} – ${last}`, iso: start, year: start.slice(0, 4), open };
}

function tellDay(written: string, language: Language): string {
  const [year = "", month, day] = written.split("-");
  return language.date(year, month ? Number(month) : null, day ? Number(day) : null);
}

import { isOpenEnd } from "./open-end.ts";
import { splitRange } from "./split-range.ts";

/** How the names of the months begin in English, German, French and Spanish; none begins like another month. */
const months = [
  ...[/^(jan|ene)/, /^(feb|fév)/, /^(mar|mär|mrz)/, /^(apr|avr|abr)/, /^ma[iy]/, /^jui?n/],
  ...[/^jui?l/, /^(aug|ago|aoû)/, /^sep/, /^o[ck]t/, /^nov/, /^(de[cz]|déc|dic)/],
];

/**
 * "May 2025", "Oct 17, 2022", "3. Mai 2025" and "June 2023 - May 2024" in our form; null where no month is named,
 * for 03/05/2025 is two days. Whether such a day exists is for the reader to find out.
 */
export function suggestDate(written: string): string | null {
  const parts = splitRange(written).map((part) => (isOpenEnd(part) ? "present" : suggestDay(part)));
  return parts.includes(null) ? null : parts.join(" – ");
}

function suggestDay(written: string): string | null {
  if (/^\d{4}(-\d\d){0,2}$/.test(written)) return written;
  const year = /\b\d{4}\b/.exec(written)?.[0];
  const name = /\p{L}{3,}/u.exec(written)?.[0].toLowerCase() ?? "";
  const month = months.findIndex((beginning) => beginning.test(name)) + 1;
  if (year === undefined || month === 0) return null;
  const day = /\b(\d{1,2})(?:st|nd|rd|th|er)?\b/.exec(written.replace(year, ""))?.[1];
  const parts = [year, String(month), day].filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

import { isOpenEnd } from "./open-end.ts";
import { splitRange } from "./split-range.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * "May 2025", "Oct 17, 2022", "3 May 2025" and "June 2023 - May 2024" in our form; null where no month is named,
 * for 03/05/2025 is two days. Whether such a day exists is for the reader to find out.
 */
export function suggestDate(written: string): string | null {
  const parts = splitRange(written).map((part) => (isOpenEnd(part) ? "present" : suggestDay(part)));
  return parts.includes(null) ? null : parts.join(" – ");
}

function suggestDay(written: string): string | null {
  if (/^\d{4}(-\d\d){0,2}$/.test(written)) return written;
  const year = /\b\d{4}\b/.exec(written)?.[0];
  const name = /[a-z]{3,}/i.exec(written)?.[0].slice(0, 3).toLowerCase() ?? "";
  const month = months.indexOf(name) + 1;
  if (year === undefined || month === 0) return null;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(written.replace(year, ""))?.[1];
  const parts = [year, String(month), day].filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

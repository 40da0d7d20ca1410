import { monthStrings } from "../syntax/strings.ts";

/** A month, and the day when the text names one. */
export interface BibMonth {
  readonly month: number;
  readonly day: number | null;
}

const months = [...monthStrings.keys()];
const chineseMonths = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/**
 * Reads a month as people write it: a name in full or short, a number, `三月`, and with a day `10 January` or
 * `May 3`. Of a span, such as "July/August" or "May 3–7", the first counts. Null for what is no month.
 */
export function readMonth(written: string): BibMonth | null {
  const text = written.replace(/[\s\u00a0.,~]+/g, " ").trim();
  const name = /[A-Za-z]{3,}/.exec(text)?.[0];
  const month = name === undefined ? numberedMonth(text) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month < 1 || month > 12) return null;
  return { month, day: name === undefined ? null : dayIn(text) };
}

function numberedMonth(text: string): number {
  const chinese = /^([一二三四五六七八九十]{1,2})月$/.exec(text)?.[1];
  if (chinese !== undefined) return chineseMonths.indexOf(chinese) + 1;
  return Number(/^(\d{1,2})(?:月|(?: ?[-–—/]+ ?\d{1,2})?$)/.exec(text)?.[1] ?? 0);
}

function dayIn(text: string): number | null {
  const day = Number(/(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

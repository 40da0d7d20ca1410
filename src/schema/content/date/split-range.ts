import { isOpenEnd } from "./open-end.ts";

const dash = /\s+(?:to|until|till|bis)\s+|\s*[–—~～至到]+\s*|\s+-+\s*|-+\s+/i;

/** `2020-2024` and `2023.09-2024.06`: a hyphen without spaces that cannot belong to one date. */
const tight = /^(\d{4}(?:([./])\d{1,2}(?:\2\d{1,2})?)?)-+(\d{4}(?!\d).*)$/;

/**
 * Cuts a range at its dash, "to" or 至: one part for a date, two for a range, the second empty where nothing follows.
 * `2023年9月5日` counts as `2023.9.5`, so that there is one way to write numbers. The text must be short.
 */
export function splitRange(written: string): readonly string[] {
  const text = numbersOnly(written).trim();
  const at = dash.exec(text);
  if (at) return [text.slice(0, at.index), text.slice(at.index + at[0].length)];
  const hyphen = text.lastIndexOf("-");
  const end = text.slice(hyphen + 1);
  if (hyphen > 0 && isOpenEnd(end)) return [text.slice(0, hyphen).replace(/-+$/, ""), end];
  const parts = tight.exec(text);
  return parts ? [parts[1] ?? "", parts[3] ?? ""] : [text];
}

function numbersOnly(written: string): string {
  return written.replace(/(\d)\s*[年月]\s*(?=\d)/g, "$1.").replace(/(\d)\s*[年月日号]/g, "$1");
}

import { isOpenEnd } from "./open-end.ts";

const dash =
  /\s+(?:to|until|till|bis|à|a|au|hasta|jusqu['’](?:à|au|en))\s+|\s*(?:[–—~～〜至到]+|から|부터)\s*|\s+-+\s*|-+\s+/i;

/** What says alone that something goes on: "seit 2023". */
const since = /^(?:since|seit|ab|depuis|dès|desde)\s+/i;

/** `2020-2024` and `2023.09-2024.06`: a hyphen without spaces that cannot belong to one date. */
const tight = /^(\d{4}(?:([./])\d{1,2}(?:\2\d{1,2})?)?)-+(\d{4}(?!\d).*)$/;

/**
 * Cuts a range at its dash, "to" or 至: one part for a date, two for a range, the second empty where nothing follows.
 * `2023年9月5日` and `2023년 9월 5일` count as `2023.9.5`, so that there is one way to write numbers. The text must be short.
 */
export function splitRange(written: string): readonly string[] {
  const text = numbersOnly(written).trim();
  const at = dash.exec(text);
  if (at) return [text.slice(0, at.index), text.slice(at.index + at[0].length)];
  if (since.test(text)) return [text.replace(since, ""), ""];
  const hyphen = text.lastIndexOf("-");
  const end = text.slice(hyphen + 1);
  if (hyphen > 0 && isOpenEnd(end)) return [text.slice(0, hyphen).replace(/-+$/, ""), end];
  const parts = tight.exec(text);
  return parts ? [parts[1] ?? "", parts[3] ?? ""] : [text];
}

function numbersOnly(written: string): string {
  return written
    .normalize("NFC")
    .replace(/(\d)\s*[年月년월]\s*(?=\d)/g, "$1.")
    .replace(/(\d)\s*[年月日号號년월일]/g, "$1")
    .replace(/(\d)\s*(?:まで|까지)/g, "$1");
}

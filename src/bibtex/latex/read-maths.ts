import { type LatexReader, pushNodes } from "./latex-reader.ts";

/**
 * Reads maths from its "$", or from behind `\(` or `\[`. Where nothing closes it, and where a price follows ("$5M and
 * then $10M"), the sign is a dollar.
 */
export function readMaths(reader: LatexReader): void {
  const { text, at, end } = reader;
  const isDollar = text.charAt(at) === "$";
  const open = isDollar ? (text.startsWith("$$", at) ? "$$" : "$") : "";
  const close = isDollar ? open : text.charAt(at - 1) === "(" ? "\\)" : "\\]";
  const start = at + open.length;
  const stop = reader.absent.has(close) ? null : closingAt(text, start, end, close);
  if (stop === null) reader.absent.add(close);
  if (stop === null || isPrice(text, start, stop, isDollar)) {
    reader.at = at + (isDollar ? 1 : 0);
    reader.words += isDollar ? "$" : "";
  } else {
    const tex = text.slice(start, stop).trim();
    if (tex !== "") pushNodes(reader, [{ kind: "maths", tex }]);
    reader.at = stop + close.length;
  }
}

/** How far text inside a formula is looked through for its end, so that the time stays linear. */
const longestText = 2000;

/** The closing sign outside of braces, in which a formula may hold text with maths of its own; else the first one. */
function closingAt(text: string, start: number, end: number, close: string): number | null {
  let depth = 0;
  let first: number | null = null;
  for (let at = start; at <= end - close.length; at++) {
    if (text.startsWith(close, at)) {
      first ??= at;
      if (depth === 0) return at;
    }
    if (first !== null && at - first > longestText) return first;
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
  }
  return first;
}

function isPrice(text: string, start: number, stop: number, isDollar: boolean): boolean {
  return isDollar && /\d/.test(text.charAt(stop + 1)) && /\s/.test(text.charAt(stop - 1)) && start < stop;
}

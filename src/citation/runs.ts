import { readable } from "../readable.ts";

/** A stretch of a line: words, a formula as TeX, or words set low or high. */
export interface Run {
  readonly kind: "text" | "maths" | "sub" | "sup";
  readonly text: string;
}

const tag = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
const phrasing =
  /^<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|var)\b/;

/** The runs of a text that the site shows as HTML; of other tags only what they hold is kept, blocks with space around it. */
export function runsOf(html: string): readonly Run[] {
  const runs: Run[] = [];
  let kind: Run["kind"] = "text";
  for (const piece of piecesOf(html)) {
    if (piece.startsWith("<math")) runs.push({ kind: "maths", text: texOf(piece) });
    else if (!piece.startsWith("<")) runs.push({ kind, text: readable(piece).replace(/\s+/g, " ") });
    else if (!phrasing.test(piece)) runs.push({ kind: "text", text: " " });
    else kind = raised[piece] ?? kind;
  }
  return runs;
}

const raised: Readonly<Record<string, Run["kind"]>> = {
  "<sub>": "sub",
  "<sup>": "sup",
  "</sub>": "text",
  "</sup>": "text",
};

/** The same as plain text; formulas stand between dollars. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map(({ kind, text }) => (kind === "maths" ? `$${text}$` : text)).join("");
}

/** A text that the site shows as HTML on one line of plain text; formulas stand between dollars, footnotes are left out. */
export function plainOf(html: string): string {
  const [text = ""] = html.split('<div class="footnotes" role="doc-endnotes">', 1);
  const clean = text.replace(/<sup><a [^<>]*role="doc-noteref"[^<>]*>[^<]*<\/a><\/sup>/g, "");
  return plainRuns(runsOf(clean)).replace(/\s+/g, " ").trim();
}

/** Tags, whole formulas, and the texts between them. */
function piecesOf(html: string): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (let start = html.indexOf("<"); start >= 0; start = html.indexOf("<", at)) {
    const end = endOfTag(html, start);
    if (end < 0) break;
    if (start > at) pieces.push(html.slice(at, start));
    pieces.push(html.slice(start, end));
    at = end;
  }
  return at < html.length ? [...pieces, html.slice(at)] : pieces;
}

/** Where the tag that begins at `start` ends, a formula as a whole; -1 when it does not. */
function endOfTag(html: string, start: number): number {
  if (html.startsWith("<math", start)) {
    const close = html.indexOf("</math>", start);
    return close < 0 ? -1 : close + "</math>".length;
  }
  tag.lastIndex = start;
  return tag.test(html) ? tag.lastIndex : -1;
}

const annotation = '<annotation encoding="application/x-tex">';

/** The TeX a formula was written in; the words of one that was written as MathML. */
function texOf(math: string): string {
  const start = math.indexOf(annotation);
  if (start < 0) return readable(math.replace(/<[^<>]*>/g, "")).trim();
  return readable(math.slice(start + annotation.length, math.indexOf("</annotation>", start))).trim();
}

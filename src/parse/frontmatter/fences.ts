import { positionOf } from "../../problem/position.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";

/** Where the frontmatter of a Markdown file stands, between its two lines of three dashes. */
export interface Fences {
  readonly yaml: Range;
  readonly bodyStart: number;
}

/**
 * Finds the fences of a Markdown file by the letter: the first line and a later one are exactly `---`.
 * Null when the file begins without frontmatter. What almost is a fence is a problem: `frontmatter-language`,
 * `frontmatter-fence`, `frontmatter-unclosed`.
 */
export function findFences(source: Source): Fences | Problem | null {
  const opening = lineAt(source.text, 0);
  const words = wordsOf(source.text, opening);
  if (!words.startsWith("---")) return almostFence(source);
  if (words !== "---") return wrongOpening(source, opening, words);
  const closing = closingLine(source.text, opening.end + 1);
  if (!closing) return unclosed(source, opening);
  const closingWords = wordsOf(source.text, closing);
  if (closingWords !== "---") return wrongFence(source, closing, closingWords);
  return { yaml: { start: 4, end: closing.start }, bodyStart: Math.min(closing.end + 1, source.text.length) };
}

function lineAt(text: string, start: number): Range {
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}

function wordsOf(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** The first line from here that begins with three dashes: whatever follows them, a reader would stop there. */
function closingLine(text: string, from: number): Range | null {
  const found = text.startsWith("---", from) ? from : text.indexOf("\n---", from) + 1;
  return found > 0 ? lineAt(text, found) : null;
}

const key = /^[\p{L}_][\p{L}\d_ -]*:(?:\s|$)/u;
const assignment = /^[\p{L}_][\p{L}\d_-]* *=/u;
const underTitle = /^\s*[^\s`][^\n`]*\n---\n(?:[\p{L}_][\p{L}\d_ -]*:.*\n|[ \t-].*\n)+---(?:\n|$)/u;

/** A file without frontmatter, unless its first words are keys and the line above them was meant as a fence. */
function almostFence(source: Source): Problem | null {
  const start = source.text.search(/\S/);
  const line = lineAt(source.text, Math.max(0, start));
  const words = wordsOf(source.text, line).trim();
  const isBlankBefore = start > 0 && words === "---";
  if (!isBlankBefore && !/^(?:-{1,2}|[–—]{1,2}-?|[=+*_~]{3,})$/.test(words)) return lateFence(source);
  const next = wordsOf(source.text, lineAt(source.text, line.end + 1));
  if (!key.test(next) && !assignment.test(next)) return null;
  return isBlankBefore ? notFirst(source, line) : wrongFence(source, line, words);
}

/** Frontmatter below one line of text, most often the title: Markdown would read it as a heading and show the keys. */
function lateFence(source: Source): Problem | null {
  const found = underTitle.exec(source.text);
  if (!found) return null;
  const start = found[0].indexOf("\n---\n") + 1;
  return notFirst(source, { start, end: start + 3 });
}

function notFirst(source: Source, line: Range): Problem {
  const message = "the frontmatter does not begin on the first line";
  const hint = "remove what is above it, blanks too";
  return problemAt(source, line, { rule: "frontmatter-fence", message, hint });
}

function wrongOpening(source: Source, line: Range, words: string): Problem {
  const language = /^--- *([\p{L}_][^\s]*)\s*$/u.exec(words)?.[1];
  if (language === undefined) return wrongFence(source, line, words);
  const message = `frontmatter cannot be in the language "${language}"`;
  const hint = "write --- alone: frontmatter is always YAML";
  return problemAt(source, line, { rule: "frontmatter-language", message, hint });
}

function wrongFence(source: Source, line: Range, words: string): Problem {
  const message = `"${words}" is not a line of exactly three dashes`;
  const hint = words.trimEnd() === "---" ? "remove the spaces after ---" : "write --- alone on the line";
  return problemAt(source, line, { rule: "frontmatter-fence", message, hint });
}

function unclosed(source: Source, opening: Range): Problem {
  const line = likelyEnd(source);
  const place = line === null ? "after the last key" : `before line ${line}`;
  const message = "the frontmatter has no closing line ---";
  const hint = `write --- on a line of its own ${place}`;
  return problemAt(source, opening, { rule: "frontmatter-unclosed", message, hint });
}

/** The number of the first line that reads like text and not like YAML, or null. */
function likelyEnd(source: Source): number | null {
  for (let start = 4; start < source.text.length; ) {
    const line = lineAt(source.text, start);
    if (isBodyText(wordsOf(source.text, line))) return positionOf(source, start).line;
    start = line.end + 1;
  }
  return null;
}

function isBodyText(words: string): boolean {
  const isYaml = words.trim() === "" || /^(?:\s|- |#|[\]}])/.test(words) || key.test(words);
  return /^#{1,6} /.test(words) || !isYaml;
}

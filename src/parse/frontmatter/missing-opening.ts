import { type Problem, problemAt } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";

/**
 * Frontmatter without its first fence, by the keys known there: `title: …` and the like on the first line, and a closing
 * fence below the keys. Without that one, too, the first key must be one no prose begins with, or the second be known.
 */
export function missingOpening(source: Source, known: readonly string[]): Problem | null {
  const start = source.text.search(/\S/);
  const key = keyAt(source.text, start);
  if (key === null || !known.includes(key)) return null;
  const end = lineEnd(source.text, start);
  const isClosed = endsInFence(source.text, end + 1);
  const second = keyAt(source.text, end + 1);
  const isSure = key === "title" || key === "name" || (second !== null && known.includes(second));
  if (!isClosed && !isSure) return null;
  const message = "the frontmatter has no opening line ---";
  const hint = `write --- on a line of its own above the keys${isClosed ? "" : ", and one below them"}`;
  return problemAt(source, { start, end }, { rule: "frontmatter-fence", message, hint });
}

/** The key a line begins with, or null. */
function keyAt(text: string, start: number): string | null {
  const line = /([a-z_]+):(?:\s|$)/y;
  line.lastIndex = start;
  return start < 0 ? null : (line.exec(text)?.[1] ?? null);
}

/** Whether lines that read like YAML go on from here to a fence. */
function endsInFence(text: string, from: number): boolean {
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (/^---\s*$/.test(line)) return true;
    if (!/^(?:[\p{L}_][\p{L}\d_ -]*:(?:\s|$)|[\s#}\]]|- |$)/u.test(line)) return false;
    start = end + 1;
  }
  return false;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

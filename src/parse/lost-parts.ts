import { type Problem, problemAt } from "../problem/problem.ts";
import type { Range, Source } from "../source.ts";
import { isBibliography } from "./classify.ts";

/**
 * What the author of a text in one line loses without a word: its lines, and what YAML takes for a comment behind it.
 * `place` is the value as it is written, `pointer` names its key. Warnings `one-line` and `yaml-comment`.
 * In BibTeX all white space is a space, and "#" no comment.
 */
export function lostParts(source: Source, place: Range, pointer: string): readonly Problem[] {
  if (isBibliography(source.path)) return [];
  return [lostLines(source, place, pointer), lostWord(source, place)].filter((problem) => problem !== null);
}

/** Lists and paragraphs are shown as one line. */
function lostLines(source: Source, place: Range, pointer: string): Problem | null {
  const written = source.text.slice(place.start, place.end);
  if (!/\n[ \t]*(?:\n|(?:[-*+]|\d{1,3}[.)])[ \t])/.test(written)) return null;
  const hint = pointer.endsWith("/text")
    ? 'write a list, or one item a paragraph, under "points"'
    : "keep it to one line; longer text goes below the frontmatter";
  const message = "the lines of this text will be shown as one";
  return problemAt(source, place, { level: "warning", rule: "one-line", message, hint });
}

/**
 * A "#" with a number or a lone word behind a value, as in `NSF # 12345`: comments are longer, so it may be a part of
 * the value. A "#" that is glued to its word is told of where YAML is read.
 */
function lostWord(source: Source, { start, end }: Range): Problem | null {
  const comment = /[ \t]+(?=#[ \t]+(?:\d[^\n\p{L}]*|\S+[ \t]*)(?:\n|$))/uy;
  comment.lastIndex = end;
  if (/["']/.test(source.text.charAt(start)) || !comment.test(source.text)) return null;
  const at = comment.lastIndex;
  const line = source.text.indexOf("\n", at);
  const place = { start: at, end: line < 0 ? source.text.length : line };
  const message = 'the text from "#" on is not part of the value';
  const hint = "put the whole value in quotes, or the comment on a line of its own";
  return problemAt(source, place, { level: "warning", rule: "yaml-comment", message, hint });
}

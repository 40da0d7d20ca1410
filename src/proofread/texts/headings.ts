import type { Problem } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import type { Desk } from "../desk/desk.ts";
import { masked, withoutComments } from "../desk/masked.ts";
import { bodyPlace } from "../desk/writings.ts";
import { remark } from "../remark.ts";

interface Heading {
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

const hashes = /^ {0,3}(#{1,6})(?=[ \t]+\S)/;
const tag = /^[ \t]*<h([1-6])[\s>]/i;
/** Below a line of text it makes that a heading (CommonMark 0.31, 4.3). */
const underline = /^ {0,3}(?:(=+)|-{2,})[ \t]*$/;
const noText = /^[ \t]*(?:$|[-+*>#|]|\d+[.)])/;

/** Headings that go down more than one level at once, and those with nothing below: `heading-level`, `empty-heading`. */
export function headings({ entries }: Desk): readonly Problem[] {
  const sources = new Set(entries.map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const place = bodyPlace(source);
    if (place === null) return [];
    const found = headingsIn(source, place.start);
    return found.length === 0 ? [] : [...skips(source, found), ...empties(source, found)];
  });
}

function headingsIn({ text }: Source, from: number): readonly Heading[] {
  const found: Heading[] = [];
  let before: { readonly line: string; readonly start: number } | null = null;
  let start = from;
  for (const line of masked(text.slice(from)).split("\n")) {
    const end = start + line.length;
    const rule = underline.exec(line);
    const level = hashes.exec(line)?.[1]?.length ?? Number(tag.exec(line)?.[1] ?? 0);
    if (level > 0) found.push({ level, start, end });
    else if (rule !== null && before !== null && !noText.test(before.line))
      found.push({ level: rule[1] === undefined ? 2 : 1, start: before.start, end });
    before = { line, start };
    start = end + 1;
  }
  return found;
}

function skips(source: Source, found: readonly Heading[]): readonly Problem[] {
  return found.flatMap((one, index) => {
    const before = found[index - 1];
    if (before === undefined || one.level <= before.level + 1) return [];
    const message = `this heading goes from level ${before.level} to level ${one.level}`;
    const hint = `write ${"#".repeat(before.level + 1)}: people who go from heading to heading miss a level`;
    return [remark({ source, ...one }, "heading-level", { message, hint })];
  });
}

/** A heading in HTML may hold anything behind it. */
function empties(source: Source, found: readonly Heading[]): readonly Problem[] {
  const text = withoutComments(source.text);
  return found.flatMap((one, index) => {
    const next = found[index + 1];
    const isParent = next !== undefined && next.level > one.level;
    const isTag = source.text.slice(one.start, one.end).trimStart().startsWith("<");
    if (isParent || isTag || text.slice(one.end, next?.start).trim() !== "") return [];
    const words = {
      message: "this heading has nothing below it",
      hint: "write something there, or remove it",
    };
    return [remark({ source, ...one }, "empty-heading", words)];
  });
}

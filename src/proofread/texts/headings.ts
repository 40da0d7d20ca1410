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

const heading =
  /^ {0,3}(#{1,6})(?=[ \t]+\S)[^\n]*$|^(?![ \t]*(?:[-+*>#|]|\d+[.)]))[^\n]*\S[^\n]*\n {0,3}(=+|-{2,})[ \t]*$|<h([1-6])[\s>]/gim;

/** Headings that go down more than one level at once, and those with nothing below: `heading-level`, `empty-heading`. */
export function headings({ entries }: Desk): readonly Problem[] {
  const sources = new Set(entries.map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const place = bodyPlace(source);
    if (place === null) return [];
    const found = headingsIn(source, place.start);
    return [...skips(source, found), ...empties(source, found)];
  });
}

function headingsIn({ text }: Source, from: number): readonly Heading[] {
  const body = masked(text.slice(from));
  return [...body.matchAll(heading)].map(({ 0: line, 1: hashes, 2: rule, 3: tag, index }) => ({
    level: hashes?.length ?? (rule === undefined ? Number(tag) : rule.startsWith("=") ? 1 : 2),
    start: from + index,
    end: from + index + line.length,
  }));
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

function empties(source: Source, found: readonly Heading[]): readonly Problem[] {
  const text = withoutComments(source.text);
  return found.flatMap((one, index) => {
    const next = found[index + 1];
    const isParent = next !== undefined && next.level > one.level;
    const isTag = source.text.charAt(one.start) === "<";
    if (isParent || isTag || text.slice(one.end, next?.start).trim() !== "") return [];
    const words = {
      message: "this heading has nothing below it",
      hint: "write something there, or remove it",
    };
    return [remark({ source, ...one }, "empty-heading", words)];
  });
}

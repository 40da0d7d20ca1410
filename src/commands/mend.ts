import { join } from "node:path";
import { textAsItIs } from "../disk/read/text-as-it-is.ts";
import { replaceText } from "../disk/write/replace-text.ts";
import { positionOf } from "../problem/position.ts";
import type { Problem } from "../problem/problem.ts";
import { normaliseText, type Source } from "../source.ts";
import { applyChanges, applyToFile, type TextChange } from "../text-changes.ts";

/** A file with mistakes that can be mended for certain, and how. */
export interface Mending {
  readonly source: Source;
  /** In the order of the text; none over another. */
  readonly changes: readonly TextChange[];
}

/** What can be mended of these problems; of changes that would meet, the first. */
export function mendings(problems: readonly Problem[]): readonly Mending[] {
  const files = new Map<Source, TextChange[]>();
  for (const { source, fix } of problems) if (fix) files.set(source, [...(files.get(source) ?? []), fix]);
  return [...files].map(([source, changes]) => ({ source, changes: apart(changes) }));
}

function apart(changes: readonly TextChange[]): readonly TextChange[] {
  const sorted = changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return sorted.filter((change) => {
    const isFree = change.start > end;
    if (isFree) end = change.end;
    return isFree;
  });
}

/**
 * Mends files of a site, each as a whole; their line ends and all else stay. A file that is not found under its name is left,
 * and so is one that somebody has written to since it was read: the places of the changes are those of another text.
 */
export function mend(dir: string, files: readonly Mending[]): readonly Mending[] {
  return files.filter(({ source, changes }) => {
    const file = join(dir, source.path);
    const raw = textAsItIs(file);
    if (raw === null || normaliseText(raw) !== source.text) return false;
    replaceText(file, applyToFile(raw, changes));
    return true;
  });
}

/** The lines that would change, before and after. */
export function diffOf({ source, changes }: Mending): string {
  const lines = new Map<number, readonly TextChange[]>();
  for (const change of changes) {
    const start = source.text.lastIndexOf("\n", change.start - 1) + 1;
    lines.set(start, [...(lines.get(start) ?? []), change]);
  }
  return [...lines].map(([start, ofLine]) => diffOfLine(source, start, ofLine)).join("");
}

/** One change may put a line before this one. */
function diffOfLine(source: Source, start: number, changes: readonly TextChange[]): string {
  const newLine = source.text.indexOf("\n", start);
  const before = source.text.slice(start, newLine < 0 ? undefined : newLine);
  const moved = changes.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  const after = applyChanges(before, moved).split("\n");
  const kept = after.at(-1) === before ? after.slice(0, -1) : after;
  const place = `${source.path}:${positionOf(source, start).line}\n`;
  return `${place}${after.at(-1) === before ? "" : `- ${before}\n`}${kept.map((line) => `+ ${line}\n`).join("")}`;
}

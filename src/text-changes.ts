import { lastAtMost } from "./last-at-most.ts";
import type { Range } from "./source.ts";

/** A stretch of a text, and what takes its place. */
export interface TextChange extends Range {
  readonly text: string;
}

/** The change of one piece of a stretch of a text; null where the piece does not stand there, or not once. */
export function exchange(text: string, { start, end }: Range, from: string, to: string): TextChange | null {
  const at = text.indexOf(from, start);
  const isOnce = at >= 0 && at + from.length <= end && !text.slice(at + 1, end).includes(from);
  return isOnce ? { start: at, end: at + from.length, text: to } : null;
}

/** A text with changes made to it. They come in the order of the text and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let at = 0;
  const pieces = changes.map((change) => {
    const piece = text.slice(at, change.start) + change.text;
    at = change.end;
    return piece;
  });
  return pieces.join("") + text.slice(at);
}

/**
 * The same for a text as it lies on disk, of changes told for its normalised form (see `normaliseText`): its byte order
 * mark and line ends stay, and lines that are put in end as its own do.
 */
export function applyToFile(raw: string, changes: readonly TextChange[]): string {
  const mark = raw.startsWith("\uFEFF") ? 1 : 0;
  const lineEnds = [...raw.slice(mark).matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  const lineEnd = lineEnds.length > 0 ? "\r\n" : "\n";
  const rawOffset = (offset: number) => offset + mark + lastAtMost(lineEnds, offset - 1, (at) => at) + 1;
  const moved = changes.map(({ start, end, text }) => {
    return { start: rawOffset(start), end: rawOffset(end), text: text.replaceAll("\n", lineEnd) };
  });
  return applyChanges(raw, moved);
}

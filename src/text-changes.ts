import type { Range } from "./source.ts";

/** A stretch of a text, and what takes its place. */
export interface TextChange extends Range {
  readonly text: string;
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

import { isEntryStart, isFieldStart } from "./entry-start.ts";

/**
 * Which braces count. A `\}` is a character in LaTeX and so in an "escaped" reading, but BibTeX counts it as a brace: a
 * "bare" reading. Where an entry makes sense in neither, a value ends at the latest where the next line begins a field.
 */
export type BraceRule = "escaped" | "bare" | "by-line";

/** Where the text between braces or quotes ends, and where what comes after it begins. */
export interface Ending {
  readonly textEnd: number;
  readonly end: number;
  /** Whether the closing brace or quote is missing, and the next field tells where it should have been. */
  readonly isCut: boolean;
}

/** The ending of what opens with a brace or quote at an offset; null when the next entry or the file's end comes first. */
export function endingOf(text: string, start: number, rule: BraceRule): Ending | null {
  const isQuoted = text.charAt(start) === '"';
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 92: // backslash
        if (rule !== "bare") at++;
        break;
      case 123: // {
        depth++;
        break;
      case 125: // }
        if (depth === 0) return isQuoted ? null : closedAt(at);
        depth--;
        break;
      case 34: // "
        if (isQuoted && depth === 0) return closedAt(at);
        break;
      case 10: {
        if (isEntryStart(text, at + 1)) return null;
        const cut = rule === "by-line" && isFieldStart(text, at + 1) ? cutBefore(text, start, at) : null;
        if (cut) return cut;
      }
    }
  }
  return null;
}

function closedAt(at: number): Ending {
  return { textEnd: at, end: at + 1, isCut: false };
}

/** Before a field stands the comma or closing brace of the value before it; else the line is a part of that value. */
function cutBefore(text: string, start: number, lineEnd: number): Ending | null {
  let last = lineEnd - 1;
  while (last > start && /\s/.test(text.charAt(last))) last--;
  const character = text.charAt(last);
  if (last <= start || !/[,}"]/.test(character)) return null;
  const textEnd = character === "}" ? last + 1 : last;
  return { textEnd, end: textEnd, isCut: true };
}

import { suggest } from "../../problem/suggest.ts";
import type { Range } from "../../source.ts";
import { bibFault } from "../bib-fault.ts";
import { endingOf } from "./ending.ts";
import { found, readWord, type Scan, skipBlank, take } from "./scan.ts";
import { monthStrings } from "./strings.ts";

/** Among more names none is looked for, so that the time stays linear. */
const suggestionsAtMost = 200;

/** A value: its text, and where it stands; see `BibField`. */
export interface BibValue extends Range {
  readonly text: string;
  readonly textStart: number | null;
  readonly needsStrings: boolean;
  /** Whether its closing brace or quote is missing. */
  readonly isCut: boolean;
}

/** Reads `{…}`, `"…"`, a number or the name of a string, or several joined by "#"; null when the value cannot be read. */
export function readValue(scan: Scan): BibValue | null {
  const pieces: BibValue[] = [];
  do {
    skipBlank(scan);
    const piece = readPiece(scan);
    if (!piece) return null;
    pieces.push(piece);
    skipBlank(scan);
  } while (take(scan, "#"));
  return joined(pieces, scan);
}

/** Longer than any abstract; strings made of strings could double without end. */
const longest = 1_000_000;

function joined(pieces: readonly BibValue[], { faults }: Scan): BibValue | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last || first === last) return first ?? null;
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longest)
    faults.push(bibFault(first, "this value is longer than a million characters", "write what it says"));
  return {
    text: length > longest ? "" : pieces.map(({ text }) => text).join(""),
    start: first.start,
    end: last.end,
    textStart: null,
    needsStrings: pieces.some(({ needsStrings }) => needsStrings),
    isCut: last.isCut,
  };
}

function readPiece(scan: Scan): BibValue | null {
  const character = scan.text.charAt(scan.at);
  return character === "{" || character === '"' ? readDelimited(scan) : readBare(scan);
}

function readDelimited(scan: Scan): BibValue | null {
  const { text, at: start, rule } = scan;
  const ending = endingOf(text, start, rule);
  if (!ending) {
    const sign = text.charAt(start);
    const hint = `write ${sign === "{" ? "}" : sign} where the value ends`;
    scan.faults.push(bibFault({ start, end: start + 1 }, `the ${sign} here is never closed`, hint));
    return null;
  }
  scan.at = ending.end;
  const inner = text.slice(start + 1, ending.textEnd);
  return {
    ...{ text: inner, start, end: ending.end, textStart: start + 1 },
    ...{ needsStrings: false, isCut: ending.isCut },
  };
}

function readBare(scan: Scan): BibValue | null {
  const start = scan.at;
  const word = readWord(scan);
  if (word === "") {
    const hint = "write it between braces: {…}";
    scan.faults.push(
      bibFault({ start, end: start + 1 }, `a value should stand here, not ${found(scan)}`, hint),
    );
    return null;
  }
  const place = { start, end: scan.at };
  const isNumber = /^\d+$/.test(word);
  const text = isNumber ? word : stringOf(word, place, scan);
  const needsStrings = !isNumber && !monthStrings.has(word.toLowerCase());
  return { ...place, text, textStart: isNumber ? start : null, needsStrings, isCut: false };
}

function stringOf(word: string, place: Range, { strings, faults }: Scan): string {
  const text = strings.get(word.toLowerCase());
  if (text !== undefined) return text;
  const near = strings.size > suggestionsAtMost ? null : suggest(word, strings.keys());
  const hint =
    near === null ? "put the value in braces, or define it with @string" : `did you mean "${near}"?`;
  const message = `no @string has the name "${word}"`;
  faults.push(bibFault(place, message, hint, { level: "warning", rule: "undefined-string" }));
  return word;
}

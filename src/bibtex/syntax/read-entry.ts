import type { Fault } from "../../problem/problem.ts";
import type { Range } from "../../source.ts";
import { bibFault } from "../bib-fault.ts";
import type { BibEntry, BibField } from "./bib-entry.ts";
import type { BraceRule } from "./ending.ts";
import { nextEntryStart } from "./entry-start.ts";
import { type Fields, readFields } from "./read-fields.ts";
import type { Scan } from "./scan.ts";

/** What stands before the fields of an entry: `@type{`. */
export interface Opening extends Range {
  readonly type: string;
  readonly typePlace: Range;
  readonly close: string;
}

/** An entry as good as it could be read, and what was wrong in it. */
interface Attempt extends Fields {
  readonly end: number;
  readonly faults: readonly Fault[];
}

const rules: readonly BraceRule[] = ["escaped", "bare", "by-line"];

/** Reads an entry behind its `@type{`. The fields of a broken one are kept where they can be told apart. */
export function readEntry(
  text: string,
  opening: Opening,
  strings: Scan["strings"],
): { readonly entry: BibEntry; readonly faults: readonly Fault[] } {
  const { key, place, end, faults } = readKey(text, opening);
  const attempt = bestAttempt(text, { ...opening, end }, strings);
  const isRepaired = [...faults, ...attempt.faults].some(({ rule }) => rule !== "undefined-string");
  const entry: BibEntry = {
    ...{ type: opening.type.toLowerCase(), typePlace: opening.typePlace, key, keyPlace: place },
    ...{ fields: attempt.fields, start: opening.start, end: attempt.end, isRepaired },
  };
  const isTold = attempt.isClosed || attempt.faults.some(({ level }) => level === "error");
  const unclosed = isTold ? [] : [unclosedFault(entry, text)];
  const keyless = key === "" ? [keylessFault(opening)] : [];
  return { entry, faults: [...keyless, ...faults, ...attempt.faults, ...unclosed] };
}

/** The citation key, up to its comma or, where that is missing, up to the first field. */
function readKey(text: string, { end: start, close }: Opening) {
  const stop = close === "}" ? /[,}=]|\n[ \t]*@/g : /[,)=]|\n[ \t]*@/g;
  stop.lastIndex = start;
  const end = stop.exec(text)?.index ?? text.length;
  const written = text.slice(start, end);
  const isField = text.charAt(end) === "=";
  const key = isField ? (keyBeforeField.exec(written)?.[1] ?? "") : written.trim();
  const at = start + (written.length - written.trimStart().length);
  const place = { start: at, end: at + key.length };
  const faults = isField && key !== "" ? [missingComma(place)] : [];
  return { key, place, end: place.end, faults };
}

function missingComma(key: Range): Fault {
  return bibFault(key, 'a "," is missing behind this key', 'write "," before the first field', {
    level: "warning",
  });
}

const keyBeforeField = /^\s*([^\s"]+)\s+[A-Za-z][\w-]*\s*$/;

/** The first reading without a mistake; else the one that finds most. */
function bestAttempt(text: string, opening: Opening, strings: Scan["strings"]): Attempt {
  let best: Attempt | null = null;
  for (const rule of rules) {
    const attempt = tryRule(text, opening, rule, strings);
    if (isRight(attempt)) return attempt;
    if (!best || isBetter(attempt, best)) best = attempt;
  }
  return best ?? { fields: new Map(), isClosed: false, cuts: 0, end: text.length, faults: [] };
}

function isRight({ isClosed, faults }: Attempt): boolean {
  return isClosed && faults.every(({ level }) => level === "warning");
}

function isBetter(one: Attempt, other: Attempt): boolean {
  if (one.isClosed !== other.isClosed) return one.isClosed;
  return (one.fields.size - other.fields.size || one.cuts - other.cuts) > 0;
}

function tryRule(
  text: string,
  { start, end, close }: Opening,
  rule: BraceRule,
  strings: Scan["strings"],
): Attempt {
  const scan: Scan = { text, at: end, rule, strings, faults: [] };
  const { fields, isClosed, cuts } = readFields(scan, close);
  return {
    fields,
    isClosed,
    cuts,
    end: isClosed ? scan.at : nextEntryStart(text, start + 1),
    faults: scan.faults,
  };
}

/** Names the field that took the entry's own brace for its own; else the entry itself. */
function unclosedFault({ fields, start, typePlace, key, type }: BibEntry, text: string): Fault {
  const last = [...fields.values()].at(-1);
  if (last && tookBrace(last, text)) {
    const place = { start: last.value.start, end: last.value.start + 1 };
    const message = `the field "${last.name}" probably lacks a closing }`;
    return bibFault(place, message, "the brace below it closes the entry");
  }
  const name = key === "" ? `this @${type}` : `the entry "${key}"`;
  return bibFault({ start, end: typePlace.end }, `${name} is never closed`, "write } behind its last field");
}

function tookBrace({ value }: BibField, text: string): boolean {
  const written = text.slice(value.start, value.end);
  return written.startsWith("{") && /\n[ \t]*\}$/.test(written);
}

function keylessFault({ start, typePlace, type }: Opening): Fault {
  const hint = `write one behind the brace, such as @${type}{ye2025differential,`;
  return bibFault({ start, end: typePlace.end }, "this entry has no citation key", hint);
}

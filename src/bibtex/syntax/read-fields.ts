import type { Range } from "../../source.ts";
import { bibFault } from "../bib-fault.ts";
import type { BibField } from "./bib-entry.ts";
import { nextFieldStart } from "./entry-start.ts";
import { type BibValue, readValue } from "./read-value.ts";
import { found, readWord, type Scan, skipBlank, take } from "./scan.ts";

/** The fields of an entry, and whether its closing brace was found. */
export interface Fields {
  readonly fields: Map<string, BibField>;
  readonly isClosed: boolean;
  /** How many values lack their closing brace or quote. */
  readonly cuts: number;
}

const moreFields = /[\s,]*,\s*[A-Za-z][\w:+-]*\s*=\s*["{\w]/y;
const nextField = /[A-Za-z][\w:+-]*\s*=/y;

/** An entry with more faults is no entry; each of them may have cost a look at all of the file. */
const faultsAtMost = 50;

/** Reads fields up to the brace or parenthesis that closes their entry; what cannot be read is told, and passed over. */
export function readFields(scan: Scan, close: string): Fields {
  const fields = new Map<string, BibField>();
  let isClosed = false;
  let cuts = 0;
  const before = scan.faults.length;
  for (;;) {
    skipCommas(scan);
    const { text, at } = scan;
    const isHopeless = scan.faults.length - before > faultsAtMost;
    if (at >= text.length || text.charAt(at) === "@" || isHopeless) break;
    if (take(scan, close)) {
      isClosed = !closesEarly(scan);
      if (isClosed) break;
      continue;
    }
    const read = readField(scan, close, fields);
    if (read === "cut") cuts++;
    const next = read === "broken" ? nextFieldStart(text, at) : scan.at;
    if (next === null) break;
    scan.at = next;
  }
  return { fields, isClosed, cuts };
}

function skipCommas(scan: Scan): void {
  do skipBlank(scan);
  while (take(scan, ","));
}

/** One closing brace too many would make the rest of an entry vanish, for text between entries counts as a comment. */
function closesEarly({ text, at, faults }: Scan): boolean {
  if (!matches(moreFields, text, at)) return false;
  const message = "this brace closes the entry, but more fields follow";
  faults.push(bibFault({ start: at - 1, end: at }, message, "remove it"));
  return true;
}

/** How a field was read: after a broken one reading must go on at another line. */
type Reading = "whole" | "cut" | "broken";

function readField(scan: Scan, close: string, fields: Map<string, BibField>): Reading {
  const start = scan.at;
  const name = readWord(scan);
  const key = { start, end: Math.max(scan.at, start + 1) };
  skipBlank(scan);
  if (name === "" || !take(scan, "=")) {
    scan.at = start;
    const message = `a field should stand here, not ${found(scan)}`;
    scan.faults.push(bibFault(key, message, 'write fields as "name = {value},"'));
    return "broken";
  }
  skipBlank(scan);
  if (/[,}]/.test(scan.text.charAt(scan.at))) return tellEmpty(name, key, scan);
  const value = readValue(scan);
  if (!value) return "broken";
  addField(fieldOf(name, key, value), scan, fields);
  if (value.isCut) tellCut(name, value, scan);
  if (!isSeparated(scan, close)) return "broken";
  return value.isCut ? "cut" : "whole";
}

function fieldOf(
  name: string,
  key: Range,
  { text, start, end, textStart, needsStrings }: BibValue,
): BibField {
  return { name: name.toLowerCase(), text, key, value: { start, end }, textStart, needsStrings };
}

function addField(field: BibField, { faults }: Scan, fields: Map<string, BibField>): void {
  const first = fields.get(field.name);
  if (!first) {
    fields.set(field.name, field);
    return;
  }
  const isSame = first.text.trim() === field.text.trim();
  const message = `the field "${field.name}" is there twice${isSame ? "" : ", with another value"}`;
  const level = isSame ? "warning" : "error";
  faults.push(bibFault(field.key, message, "remove one of the two", { level, rule: "duplicate-key" }));
}

function tellEmpty(name: string, key: Range, { faults }: Scan): Reading {
  const message = `the field "${name}" has no value`;
  faults.push(bibFault(key, message, "write {} or remove the field", { level: "warning" }));
  return "whole";
}

function tellCut(name: string, { start }: BibValue, { text, faults }: Scan): void {
  const sign = text.charAt(start) === '"' ? '"' : "}";
  const message = `the field "${name}" probably lacks a closing ${sign}`;
  const hint = "what opens here runs on into the next field";
  faults.push(bibFault({ start, end: start + 1 }, message, hint));
}

/** Whether a comma or the end of the entry follows a value; a comma that lacks before another field is only told. */
function isSeparated(scan: Scan, close: string): boolean {
  skipBlank(scan);
  const { text, at, faults } = scan;
  const character = text.charAt(at);
  if (character === "," || character === close || character === "@" || character === "") return true;
  if (matches(nextField, text, at)) {
    const message = 'a "," is missing before this field';
    faults.push(
      bibFault({ start: at, end: nextField.lastIndex - 1 }, message, "write it behind the field before", {
        level: "warning",
      }),
    );
    return true;
  }
  const message = `"," or "${close}" should stand here, not ${found(scan)}`;
  faults.push(
    bibFault({ start: at, end: at + 1 }, message, "put the whole value between one pair of braces"),
  );
  return false;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

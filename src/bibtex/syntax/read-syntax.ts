import type { Fault } from "../../problem/problem.ts";
import { bibFault } from "../bib-fault.ts";
import { groupEnd } from "../group-end.ts";
import type { BibEntry } from "./bib-entry.ts";
import { nextEntryStart } from "./entry-start.ts";
import { type Opening, readEntry } from "./read-entry.ts";
import { readValue } from "./read-value.ts";
import { readWord, type Scan, skipBlank, take } from "./scan.ts";
import { monthStrings } from "./strings.ts";

/** What a .bib file says: its entries in order, and what is wrong with how they are written. */
export interface BibSyntax {
  readonly entries: readonly BibEntry[];
  readonly faults: readonly Fault[];
}

/** What a file has given so far. */
interface Harvest {
  readonly text: string;
  readonly entries: BibEntry[];
  readonly faults: Fault[];
  readonly strings: Map<string, string>;
  unclosedComments: number;
}

/** So many comments without an end are looked through to the end of the file, so that the time stays linear. */
const unclosedAtMost = 10;

/**
 * Reads BibTeX or BibLaTeX. What stands between entries is a comment, and so is a line that begins with "%". After
 * broken syntax reading goes on at the next line that begins an entry. Faults: `bibtex`, `duplicate-key` for fields
 * and `undefined-string`, which is told once for each name.
 */
export function readSyntax(text: string): BibSyntax {
  const harvest: Harvest = {
    text,
    entries: [],
    faults: [],
    strings: new Map(monthStrings),
    unclosedComments: 0,
  };
  const sign = /^[ \t]*%[^\n]*|@/gm;
  for (let match = sign.exec(text); match; match = sign.exec(text))
    if (match[0] === "@") sign.lastIndex = readBlock(match.index, harvest);
  return { entries: harvest.entries, faults: onceEach(harvest.faults) };
}

/** Reads what an "@" begins, and returns where to go on. */
function readBlock(at: number, harvest: Harvest): number {
  const opening = readOpening(harvest.text, at);
  if (!opening) return passOver(at, harvest);
  switch (opening.type.toLowerCase()) {
    case "comment":
      return passComment(opening, harvest);
    case "preamble":
      return readPreamble(opening, harvest);
    case "string":
      return readStrings(opening, harvest);
    default: {
      const { entry, faults } = readEntry(harvest.text, opening, harvest.strings);
      harvest.entries.push(entry);
      harvest.faults.push(...faults);
      return entry.end;
    }
  }
}

/** A comment may hold whole entries. One without an end is only its word. */
function passComment({ end, close }: Opening, harvest: Harvest): number {
  const { text } = harvest;
  if (close === ")" || harvest.unclosedComments >= unclosedAtMost) return end;
  const at = groupEnd(text, end - 1, text.length);
  if (at < text.length) return at + 1;
  harvest.unclosedComments++;
  return end;
}

const openingForm = /@\s*([A-Za-z][\w+-]*)\s*([{(])/y;

function readOpening(text: string, at: number): Opening | null {
  openingForm.lastIndex = at;
  const match = openingForm.exec(text);
  if (!match) return null;
  const type = match[1] ?? "";
  const typeStart = text.indexOf(type, at);
  const typePlace = { start: typeStart, end: typeStart + type.length };
  return { type, typePlace, close: match[2] === "{" ? "}" : ")", start: at, end: openingForm.lastIndex };
}

const bareType = /@(article|inproceedings|book|misc|incollection|phdthesis|online|techreport)\b/iy;

/** Text between entries may hold any "@"; one that begins a line and names a type was meant for an entry. */
function passOver(at: number, { text, faults }: Harvest): number {
  bareType.lastIndex = at;
  const type = (at === 0 || text.charAt(at - 1) === "\n") && bareType.exec(text)?.[1];
  if (type) {
    const message = `no { follows @${type}, so this is no entry`;
    faults.push(bibFault({ start: at, end: bareType.lastIndex }, message, `write @${type}{key,`));
  }
  return at + 1;
}

function readPreamble({ end, close }: Opening, harvest: Harvest): number {
  const scan = scanAt(end, harvest);
  if (!readValue(scan)) return nextEntryStart(harvest.text, end);
  take(scan, close);
  return scan.at;
}

/** Reads `@string{name = value}`; a value may name strings that were defined before it. */
function readStrings({ start, end, close }: Opening, harvest: Harvest): number {
  const scan = scanAt(end, harvest);
  do {
    skipBlank(scan);
    const name = readWord(scan).toLowerCase();
    skipBlank(scan);
    const value = name !== "" && take(scan, "=") ? readValue(scan) : null;
    if (name === "" && take(scan, close)) return scan.at;
    if (!value) return tellBadString(start, harvest);
    harvest.strings.set(name, value.text);
  } while (take(scan, ","));
  return take(scan, close) ? scan.at : tellBadString(start, harvest);
}

function tellBadString(start: number, { text, faults }: Harvest): number {
  const place = { start, end: start + "@string".length };
  if (!faults.some((fault) => fault.start >= start))
    faults.push(bibFault(place, "this @string cannot be read", 'write it as @string{name = "value"}'));
  return nextEntryStart(text, start + 1);
}

function scanAt(at: number, { text, strings, faults }: Harvest): Scan {
  return { text, at, rule: "escaped", strings, faults };
}

/** A string that is not defined is used in many entries, and told once. */
function onceEach(faults: readonly Fault[]): readonly Fault[] {
  const told = new Set<string>();
  return faults.filter(({ rule, message }) => {
    if (rule !== "undefined-string") return true;
    const isNew = !told.has(message);
    told.add(message);
    return isNew;
  });
}

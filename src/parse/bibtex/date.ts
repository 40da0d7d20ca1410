import { bibFault } from "../../bibtex/bib-fault.ts";
import { readBibDate } from "../../bibtex/date/read-bib-date.ts";
import type { BibEntry, BibField } from "../../bibtex/syntax/bib-entry.ts";
import type { Fault } from "../../problem/problem.ts";
import { type Finding, textIn } from "./finding.ts";
import { statusIn } from "./notes.ts";

/** When an entry appeared, and what is doubtful about that. */
interface Dated {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

/**
 * When an entry appeared, as far as it says. What is no date is passed on, and refused where dates are checked; but a
 * year such as "to appear" is a status. Fault: the warning `unknown-month` where the year can be read all the same.
 */
export function dateFinding(entry: BibEntry): Dated {
  const { fields } = entry;
  const texts = Object.fromEntries(
    ["date", "year", "month", "day"].map((name) => [name, textIn(entry, name)]),
  );
  const { date = "", year = "", month = "", day = "" } = texts;
  const read = readBibDate({ date, year, month, day });
  const field = fields.get("date") ?? fields.get(read.unread === null && month !== "" ? "month" : "year");
  if (!field) return { findings: [], faults: [] };
  const refused = date !== "" ? date : year;
  const value = read.date ?? (refused === "" || statusIn(refused) ? null : refused);
  return {
    findings: value === null ? [] : [{ path: ["date"], value, field }],
    faults: read.unread === "month" ? unknownMonth(fields.get("month"), month) : [],
  };
}

/** A bare word was told of before, as a string nobody defined. */
function unknownMonth(field: BibField | undefined, text: string): readonly Fault[] {
  if (!field || (field.needsStrings && field.value.end - field.value.start === text.length)) return [];
  const hint = "only the year is shown; write a month as jan, {January} or 1";
  const complaint = { level: "warning", rule: "unknown-month" } as const;
  return [bibFault(field.value, `"${text}" is not a month`, hint, complaint)];
}

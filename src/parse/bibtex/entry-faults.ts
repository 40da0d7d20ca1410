import { bibFault } from "../../bibtex/bib-fault.ts";
import { crowdedNames } from "../../bibtex/names/bib-name.ts";
import type { BibEntry, BibField } from "../../bibtex/syntax/bib-entry.ts";
import type { Fault } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { latexOf } from "./finding.ts";
import { knownFields, standardFields } from "./known-fields.ts";
import { entryTypes } from "./publication-type.ts";

/**
 * What is doubtful in an entry that can be read: warnings `unknown-type`, `unknown-field` and `unknown-command`,
 * and the error `bibtex` for people with commas between them.
 */
export function entryFaults(entry: BibEntry, read: readonly BibField[]): readonly Fault[] {
  const own = [...entry.fields.values()].filter(
    ({ key }) => key.start >= entry.start && key.end <= entry.end,
  );
  return [
    ...(entryTypes.has(entry.type) ? [] : [unknownType(entry)]),
    ...own.flatMap((field) => misspelt(field, entry)),
    ...[...new Set(read)].flatMap(unknownCommands),
    ...own.flatMap(crowded),
  ];
}

function unknownType({ type, typePlace }: BibEntry): Fault {
  const near = suggest(type, entryTypes);
  const hint = near === null ? 'it is shown as one of type "other"' : `did you mean "@${near}"?`;
  return bibFault(typePlace, `there is no type of entry "@${type}"`, hint, {
    level: "warning",
    rule: "unknown-type",
  });
}

/** People with commas between them would be published as one person. */
function crowded({ name, text, value }: BibField): readonly Fault[] {
  if (name !== "author" && name !== "editor") return [];
  const [crowd] = crowdedNames(text);
  if (crowd === undefined) return [];
  const message = `the ${name} "${crowd}" has too many commas for one name`;
  return [
    bibFault(value, message, 'write "and" between people: {Ye, Tianzhu and Dong, Li}', { rule: "bibtex" }),
  ];
}

/** A field nobody knows is no mistake, unless it looks like one that is missing. */
function misspelt({ name, key }: BibField, { fields }: BibEntry): readonly Fault[] {
  if (knownFields.has(name) || /[\d_+:-]/.test(name)) return [];
  const meant = suggest(name, standardFields);
  if (meant === null || fields.has(meant)) return [];
  const message = `nobody knows the field "${name}"`;
  return [bibFault(key, message, `did you mean "${meant}"?`, { level: "warning", rule: "unknown-field" })];
}

function unknownCommands(field: BibField): readonly Fault[] {
  const { text, textStart, value } = field;
  if (!text.includes("\\")) return [];
  return latexOf(field).unknown.map(({ name, start, end }) => {
    const place = textStart === null ? value : { start: textStart + start, end: textStart + end };
    const hint = "write the character itself, or plain text";
    return bibFault(place, `the LaTeX command "\\${name}" is not known here`, hint, {
      level: "warning",
      rule: "unknown-command",
    });
  });
}

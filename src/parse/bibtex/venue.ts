import { publisherFields, venueFields } from "../../bibtex/appearance-fields.ts";
import type { BibEntry, BibField } from "../../bibtex/syntax/bib-entry.ts";
import { type Finding, markdownOf, textOf } from "./finding.ts";
import { isArchive } from "./preprint.ts";

/** Where an entry appeared, its short name and its publisher. */
export function venueFindings(entry: BibEntry, preprint: boolean): readonly Finding[] {
  const venue = fieldsOf(entry, venueFields).find(
    (field) => field.name !== "howpublished" || !isAddress(field),
  );
  const short = fieldsOf(entry, ["venue_short", "abbr", "shortjournal", "shortbooktitle"])[0];
  const publisher = fieldsOf(entry, publisherFields).find((field) => field !== venue);
  return [
    ...(venue ? [{ path: ["venue"] as const, value: venueName(venue, preprint), field: venue }] : []),
    ...(short ? [{ path: ["venue_short"] as const, value: markdownOf(short), field: short }] : []),
    ...(publisher ? [{ path: ["publisher"] as const, value: markdownOf(publisher), field: publisher }] : []),
  ];
}

/** `arXiv preprint arXiv:2410.05258` and `CoRR` are in arXiv; its identifier is a link beside it. */
function venueName(field: BibField, preprint: boolean): string {
  const name = textOf(field);
  const isArxiv =
    preprint && isArchive(name) && /\barxiv\b|^(?:corr|computing research repository)\b/i.test(name);
  return isArxiv ? "arXiv" : markdownOf(field);
}

function isAddress(field: BibField): boolean {
  return /\\url|https?:\/\//.test(field.text);
}

function fieldsOf({ fields }: BibEntry, names: readonly string[]): readonly BibField[] {
  return names.flatMap((name) => fields.get(name) ?? []).filter((field) => textOf(field) !== "");
}

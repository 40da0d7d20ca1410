import { remembered } from "../memo.ts";
import type { AnyEntry, Entry } from "../parse/entry.ts";
import type { Written } from "../schema/content/kinds.ts";
import { plain } from "./localise.ts";

type Venues = Written["settings"]["venues"];
type Paper = Entry<"publications">["data"];

/** The name of the venue of a paper, among those the settings tell of: `ICLR` for `ICLR 2025` and `ICLR'25`, too. */
export function venueNameOf({ venue_short: short }: Paper, venues: Venues): string | null {
  const names = Object.values(short ?? {}).flatMap(({ text }) => [text, text.replace(year, "")]);
  return names.find((name) => Object.hasOwn(venues, name)) ?? null;
}

const year = /[\s'’]+(?:\d{4}|\d{2})$/;

/** What the settings say of the venue of a paper. */
export function venueOf(paper: Paper, venues: Venues): Venues[string] | null {
  const name = venueNameOf(paper, venues);
  return name === null ? null : (venues[name] ?? null);
}

/** Entries in which papers that give the short name of a venue alone have its whole name, too, where the settings tell it. */
export function withVenueNames(entries: readonly AnyEntry[], venues: Venues): readonly AnyEntry[] {
  if (Object.keys(venues).length === 0) return entries;
  return entries.map((entry) => (entry.kind === "publications" ? named(venues, entry) : entry));
}

const named = remembered((venues: Venues, entry: Entry<"publications">): Entry<"publications"> => {
  const name = entry.data.venue === null && venueOf(entry.data, venues)?.name;
  if (!name) return entry;
  const versions = Object.entries(name).map(([lang, text]) => [lang, plain({ text, lang: null })]);
  return { ...entry, data: { ...entry.data, venue: Object.fromEntries(versions) } };
});

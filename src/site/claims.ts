import type { AnyEntry } from "../parse/entry.ts";
import type { Range, Source } from "../source.ts";
import { addressOf, fileOf } from "./addresses.ts";
import { hasPage } from "./items.ts";
import type { Scene } from "./scene.ts";

/** Who asks for the files that are made for every site. */
export const ourselves = "Offprint itself";

/** Who asks for a CV that nobody has written. */
export const ourCv = "the CV that Offprint makes";

/** An output file and who asks for it. */
export interface Claim extends Range {
  readonly path: string;
  readonly source: Source;
}

/** The pages entries ask for, each with the place that decides its address. */
export function entryClaims(entries: readonly AnyEntry[], scene: Scene): readonly Claim[] {
  return entries.filter(makesPage).map((entry) => {
    const { start, end } = addressPlace(entry.places);
    return { path: fileOf(addressOf(entry, scene)), source: entry.source, start, end };
  });
}

/** What an address is made from: the permalink, or the citation key of an entry in a list; else the name of the file. */
function addressPlace(places: AnyEntry["places"]): Range {
  return places["/permalink"]?.value ?? places[""]?.key ?? { start: 0, end: 0 };
}

/** Whether an entry has a page of its own. */
export function makesPage(entry: AnyEntry): boolean {
  switch (entry.kind) {
    case "settings":
    case "profile":
    case "people":
    case "citations":
      return false;
    case "publications":
    case "pages":
      return true;
    default:
      return hasPage(entry);
  }
}

/** A file nobody wrote a source for: a list, a feed, a file of `public/`. */
export function plainClaim(path: string, asker: string): Claim {
  return { path, source: { path: asker, text: "" }, start: 0, end: 0 };
}

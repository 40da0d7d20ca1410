import type { AnyEntry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { fileEnding } from "../addresses.ts";

/** Old addresses that no page can stand at: a static host serves `cv.pdf` as a PDF, whatever is in it. */
export function checkOldAddresses(entries: readonly AnyEntry[]): readonly Problem[] {
  return entries.flatMap((entry) => {
    if (!("redirect_from" in entry.data)) return [];
    return entry.data.redirect_from.flatMap((from, index) => {
      const ending = fileEnding(from);
      if (ending === null) return [];
      const place = placeOf(entry.places, `${entry.pointer}/redirect_from/${index}`);
      const message = `a page cannot stand at ${from}: browsers would take it for a .${ending} file`;
      const hint = `only the address of a page can lead on; a file stays at its own in public${from}`;
      return [problemAt(entry.source, place, { rule: "invalid-path", message, hint })];
    });
  });
}

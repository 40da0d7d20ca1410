import type { Entry, Remains } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { keyPlaceOf } from "../../parse/yaml/place-of.ts";
import { pointer } from "../../parse/yaml/places.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { venueNameOf } from "../venues.ts";

/** Venues of the settings that no paper is at. While a paper has mistakes nobody knows where it is. */
export function checkVenues(
  { data: { venues }, source, places }: Settings,
  papers: readonly Entry<"publications">[],
  remains: readonly Remains[],
): readonly Problem[] {
  if (source === null || remains.some(({ kind }) => kind === "publications")) return [];
  const used = new Set(papers.map(({ data }) => venueNameOf(data, venues)));
  const short = papers.flatMap(({ data }) => Object.values(data.venue_short ?? {}).map(({ text }) => text));
  const unused = Object.keys(venues).filter((name) => !used.has(name));
  return unused.map((name) => {
    const near = suggest(name, new Set(short));
    const hint =
      near === null ? "remove it, or write it as the venue_short of a paper" : `did you mean "${near}"?`;
    const message = `no paper has the venue_short "${name}"`;
    const place = keyPlaceOf(places, pointer(["venues", name]));
    return problemAt(source, place, { level: "warning", rule: "unused-venue", message, hint });
  });
}

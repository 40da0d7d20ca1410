import type { AnyEntry } from "../../parse/entry.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { placedSections } from "./placed-sections.ts";

/** Sections of the profile that the settings shorten: no page shows what would be cut off. */
export function checkLimits(
  { data, source, places }: Settings,
  entries: readonly AnyEntry[],
): readonly Problem[] {
  if (source === null) return [];
  const profiles = entries.filter((entry) => entry.kind === "profile");
  const sections = new Set(profiles.flatMap((profile) => placedSections(profile).map(({ name }) => name)));
  return (data.home ?? []).flatMap(({ section, limit }, index) => {
    if (limit === null || !sections.has(section)) return [];
    const place = placeOf(places, `/home/${index}/limit`);
    const message = `"${section}" cannot be shortened: it has no page of its own`;
    const hint = "remove limit; it is for publications, news and all that has a page of its own";
    return [problemAt(source, place, { rule: "invalid-value", message, hint })];
  });
}

import { slugOf } from "../../parse/classify.ts";
import type { Entry } from "../../parse/entry.ts";
import { keyPlaceOf } from "../../parse/yaml/place-of.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import type { Problem } from "../../problem/problem.ts";

/** Anchors that every page has. */
const taken = ["main"];

/** Sections of a profile that cannot be told apart: their names make one anchor on the home page. */
export function checkSections({ data, sections, source, places }: Entry<"profile">): readonly Problem[] {
  const seen = new Set([...taken, ...sections.flatMap(({ id, title }) => (title ? [id] : []))]);
  return Object.keys(data.sections).flatMap((name): readonly Problem[] => {
    const anchor = slugOf(name).toLowerCase();
    if (!seen.has(anchor)) {
      seen.add(anchor);
      return [];
    }
    const message = taken.includes(anchor)
      ? `a section cannot be called "${name}"`
      : `there is another section "${name}"`;
    const place = keyPlaceOf(places, pointerTo("/sections", name));
    const hint = "give it another name; its title can be the same";
    return [
      { level: "error", rule: "same-section", message, hint, source, start: place.start, end: place.end },
    ];
  });
}

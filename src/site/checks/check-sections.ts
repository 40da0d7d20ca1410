import { anchorOf, pageAnchors } from "../../anchor.ts";
import type { Entry } from "../../parse/entry.ts";
import { keyPlaceOf } from "../../parse/yaml/place-of.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import type { Site } from "../site.ts";

/**
 * Sections of a profile that cannot be told apart from what else is on the home page: their names make one anchor.
 * `home` are the sections that it shows, papers and lists among them.
 */
export function checkSections(
  { data, sections, source, places }: Entry<"profile">,
  home: Site["home"],
): readonly Problem[] {
  const headings = sections.filter(({ title }) => title !== null);
  const lists = home.filter(({ kind }) => kind === "publications" || kind === "collection");
  const seen = new Set([...pageAnchors, ...[...headings, ...lists].map(({ id }) => id)]);
  return Object.keys(data.sections).flatMap((name): readonly Problem[] => {
    const anchor = anchorOf(name);
    if (!seen.has(anchor)) {
      seen.add(anchor);
      return [];
    }
    const message = pageAnchors.includes(anchor)
      ? `a section cannot be called "${name}"`
      : `there is another section "${anchor}"`;
    const place = keyPlaceOf(places, pointerTo("/sections", name));
    const hint = "give it another name; its title can be the same";
    return [problemAt(source, place, { rule: "same-section", message, hint })];
  });
}

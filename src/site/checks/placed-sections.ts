import type { Entry } from "../../parse/entry.ts";
import { keyPlaceOf } from "../../parse/yaml/place-of.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import type { Range } from "../../source.ts";

/** A section of a profile, and where it begins. The text before the first heading is the section "about". */
export interface PlacedSection extends Range {
  readonly name: string;
}

/** The sections written in the file of a profile, by name; those a translation takes from its base are not. */
export function placedSections(profile: Entry<"profile">): readonly PlacedSection[] {
  const { data, places } = profile;
  const written = Object.keys(data.sections).map((name) => ({ name, pointer: pointerTo("/sections", name) }));
  const own = written.filter(({ pointer }) => Object.hasOwn(places, pointer));
  return [
    ...own.map(({ name, pointer }) => ({ name, ...keyPlaceOf(places, pointer) })),
    ...bodySections(profile),
  ];
}

function bodySections({ sections }: Entry<"profile">): readonly PlacedSection[] {
  return sections.flatMap(({ id, heading }) => (heading ? [{ name: id || "about", ...heading }] : []));
}

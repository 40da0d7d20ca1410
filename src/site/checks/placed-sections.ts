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

function bodySections({ sections, source, lang }: Entry<"profile">): readonly PlacedSection[] {
  return sections.flatMap(({ id, title, body }) => {
    const place = title ? headingOf(title.text, source.text) : leadOf(body.text, source.text);
    if (place === null) return lang === null ? [{ name: id || "about", start: 0, end: 0 }] : [];
    return [{ name: id || "about", ...place }];
  });
}

/** The line of a heading; null when markup hides its words, or the heading is in another file. */
function headingOf(title: string, text: string): Range | null {
  const found = [...text.matchAll(/^#.*$/gm)].find(([line]) => line.includes(title));
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function leadOf(lead: string, text: string): Range | null {
  const start = text.indexOf(lead.slice(0, 20));
  return start < 0 ? null : { start, end: start };
}

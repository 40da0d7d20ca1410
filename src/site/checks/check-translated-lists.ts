import type { Entry } from "../../parse/entry.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";

type Profile = Entry<"profile">;

/**
 * Lists of a profile that take the place of the base's and are shorter: two entries of education in `profile.md` and one
 * in `profile.zh.md` leave one off the Chinese pages. A text in place of a list says something else, and is not counted.
 */
export function checkTranslatedLists(profiles: readonly Profile[]): readonly Problem[] {
  const base = profiles.find(({ lang }) => lang === null);
  if (!base) return [];
  const wanted = lengthsIn(base);
  return profiles
    .filter((profile) => profile !== base)
    .flatMap((profile) =>
      [...lengthsIn(profile)].flatMap(([pointer, length]) => {
        const missing = (wanted.get(pointer) ?? 0) - length;
        return missing > 0 ? shorter(profile, pointer, base.source.path, missing) : [];
      }),
    );
}

/** How many entries each list has, by the pointer it is written at. */
function lengthsIn({ data }: Profile): ReadonlyMap<string, number> {
  const { affiliations, interests, references } = data;
  const lists = Object.entries({ affiliations, interests, references }).map(
    ([key, list]) => [pointerTo("", key), list.length] as const,
  );
  const sections = Object.entries(data.sections).flatMap(([name, section]) => {
    const length = lengthOf(section);
    return length === null ? [] : [[pointerTo("/sections", name), length] as const];
  });
  return new Map([...lists, ...sections]);
}

function lengthOf(section: Profile["data"]["sections"][string]): number | null {
  if (Array.isArray(section)) return section.length;
  return "items" in section && Array.isArray(section.items) ? section.items.length : null;
}

/** The problem of a list; none when the translation has it from its base. */
function shorter({ source, lang, places }: Profile, at: string, replaced: string, missing: number) {
  const place = places[at];
  if (!place || isLoneText(places, at)) return [];
  const some = missing === 1 ? "1 entry of it is" : `${missing} entries of it are`;
  return problemAt(source, place.key ?? place.value, {
    level: "warning",
    rule: "replaces-list",
    message: `this list replaces that of ${replaced}, and ${some} not shown in "${lang}"`,
    hint: `repeat ${missing === 1 ? "it" : "them"} here, or give a translation in ${replaced} itself: any text can be a map from language to text`,
  });
}

/** `interests: sand, wind and tides` is a list of one to us, and of three to its readers. */
function isLoneText(places: Profile["places"], at: string): boolean {
  return at === "/interests" && places[pointerTo(at, 0)] === undefined;
}

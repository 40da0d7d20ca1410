import { anchorOf } from "../../anchor.ts";
import type { Settings } from "../../parse/read-settings.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Complaint, type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { isName } from "../../schema/content/menu-target.ts";
import { languageOf } from "../../words/languages.ts";
import type { Names, Site } from "../site.ts";

interface Use {
  readonly name: string;
  readonly pointer: string;
  readonly names: Names;
}

/** Names in `home:`, `cv:` and `navigation:` that nothing answers to, and languages Offprint has no words for. */
export function checkSettings(settings: Settings, { home, cv, menu }: Site["names"]): readonly Problem[] {
  const { data } = settings;
  const sections = uses(data.home, "/home", home);
  const cvSections = uses(data.cv ? data.cv.sections : null, "/cv/sections", cv);
  const variants = Object.entries(data.cv ? data.cv.variants : {}).map(([name, variant]) =>
    uses(variant.sections, `/cv/variants/${name}/sections`, cv),
  );
  const entries = (data.navigation ?? []).map(({ to }, index) => ({
    name: to,
    pointer: `/navigation/${index}/to`,
    names: menu,
  }));
  return [
    ...[...sections, ...cvSections, ...variants.flat()].flatMap((use) => checkUse(use, settings)),
    ...entries.filter(({ name }) => isName(name)).flatMap((use) => checkUse(use, settings)),
    ...checkTwice(sections, settings),
    ...[cvSections, ...variants].flatMap((one) => checkTwice(one, settings, anchorOf)),
    ...checkLanguages(settings),
  ];
}

function uses(
  sections: readonly { readonly section: string }[] | null,
  pointer: string,
  names: Names,
): readonly Use[] {
  return (sections ?? []).map(({ section }, index) => ({
    name: section,
    pointer: `${pointer}/${index}/section`,
    names,
  }));
}

function checkUse({ name, pointer, names }: Use, settings: Settings): readonly Problem[] {
  if (names.present.includes(name)) return [];
  if (names.known.includes(name))
    return problem(settings, pointer, {
      level: "warning",
      rule: "empty-section",
      message: `"${name}" has nothing in it yet`,
      hint: "it is left out until it has",
    });
  const near = suggest(name, names.known);
  const hint = near ? `did you mean "${near}"?` : `there are ${names.known.join(", ")}`;
  return problem(settings, pointer, {
    level: "error",
    rule: "unknown-section",
    message: `there is no section or page "${name}"`,
    hint,
  });
}

/** A section can be on a page once: its name is its anchor. */
function checkTwice(
  sections: readonly Use[],
  settings: Settings,
  keyOf = (name: string): string => name,
): readonly Problem[] {
  const seen = new Set<string>();
  return sections.flatMap(({ name, pointer }) => {
    if (!seen.has(keyOf(name))) return seen.add(keyOf(name)) && [];
    return problem(settings, pointer, {
      level: "error",
      rule: "same-section",
      message: `"${name}" is named twice`,
      hint: "remove one of the two",
    });
  });
}

function checkLanguages(settings: Settings): readonly Problem[] {
  return settings.data.languages.flatMap((tag, index) => {
    if (languageOf(tag)) return [];
    const hint = "its menu, dates and labels are English";
    return problem(settings, `/languages/${index}`, {
      level: "warning",
      rule: "no-words",
      message: `Offprint does not speak "${tag}" yet`,
      hint,
    });
  });
}

function problem({ source, places }: Settings, pointer: string, complaint: Complaint): readonly Problem[] {
  return source === null ? [] : [problemAt(source, placeOf(places, pointer), complaint)];
}

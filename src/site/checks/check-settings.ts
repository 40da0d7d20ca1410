import type { Settings } from "../../parse/read-settings.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Complaint, type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import { isName } from "../../schema/content/menu-target.ts";
import { languageOf } from "../../words/languages.ts";
import type { Names } from "../site.ts";

interface Use {
  readonly name: string;
  readonly pointer: string;
  readonly names: Names;
}

/** Names in `home:` and `navigation:` that nothing answers to, and languages Offprint has no words for. */
export function checkSettings(settings: Settings, home: Names, menu: Names): readonly Problem[] {
  const { data } = settings;
  const sections = (data.home ?? []).map(({ section }, index) => ({
    name: section,
    pointer: `/home/${index}/section`,
    names: home,
  }));
  const entries = (data.navigation ?? []).map(({ to }, index) => ({
    name: to,
    pointer: `/navigation/${index}/to`,
    names: menu,
  }));
  return [
    ...sections.flatMap((use) => checkUse(use, settings)),
    ...entries.filter(({ name }) => isName(name)).flatMap((use) => checkUse(use, settings)),
    ...checkTwice(sections, settings),
    ...checkLanguages(settings),
  ];
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

/** A section can be on the home page once: its name is its anchor. */
function checkTwice(uses: readonly Use[], settings: Settings): readonly Problem[] {
  const seen = new Set<string>();
  return uses.flatMap(({ name, pointer }) => {
    if (!seen.has(name)) return seen.add(name) && [];
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

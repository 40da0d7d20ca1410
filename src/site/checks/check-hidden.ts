import type { Entry } from "../../parse/entry.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import type { Site } from "../site.ts";
import { placedSections } from "./placed-sections.ts";

/** Sections of a profile that bear the name of papers or a collection, which the home page then does not show. */
export function checkHidden(profile: Entry<"profile">, { papers, collections }: Site): readonly Problem[] {
  const names = new Set([
    ...(papers.length > 0 ? ["publications"] : []),
    ...collections.map(({ name }) => name),
  ]);
  return placedSections(profile)
    .filter(({ name }) => names.has(name))
    .map((section) => {
      const message = `the home page shows this section instead of content/${section.name}`;
      const hint = "give the section another name to show both";
      const rule = "hidden-collection";
      return problemAt(profile.source, section, { level: "warning", rule, message, hint });
    });
}

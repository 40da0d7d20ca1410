import type { Entry } from "../../parse/entry.ts";
import type { Problem } from "../../problem/problem.ts";
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
    .map(({ name, start, end }): Problem => {
      const message = `the home page shows this section instead of content/${name}`;
      const hint = "give the section another name to show both";
      return {
        level: "warning",
        rule: "hidden-collection",
        message,
        hint,
        source: profile.source,
        start,
        end,
      };
    });
}

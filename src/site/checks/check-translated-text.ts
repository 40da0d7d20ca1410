import type { Entry } from "../../parse/entry.ts";
import { aboutFile, type Problem } from "../../problem/problem.ts";

/**
 * Profiles whose text in another language has fewer sections than the text it replaces: headings differ from language
 * to language, so sections cannot be told apart by name, and none is taken over.
 */
export function checkTranslatedText(profiles: readonly Entry<"profile">[]): readonly Problem[] {
  const base = profiles.find(({ lang }) => lang === null);
  if (!base) return [];
  const wanted = headingsOf(base);
  return profiles.filter(hasOwnText).flatMap((profile) => {
    const missing = wanted - headingsOf(profile);
    if (profile === base || missing <= 0) return [];
    const some = missing === 1 ? "one section" : `${missing} sections`;
    const message = `this text replaces that of ${base.source.path}, which has ${some} more`;
    const hint = `repeat the headings here in "${profile.lang}", or move such sections into the frontmatter`;
    return [aboutFile(profile.source, { level: "warning", rule: "shorter-text", message, hint })];
  });
}

/** Whether the text is the translation's own: one taken from the base has no places in this file. */
function hasOwnText({ sections }: Entry<"profile">): boolean {
  return sections.some(({ heading }) => heading !== null);
}

function headingsOf({ sections }: Entry<"profile">): number {
  return sections.filter(({ title }) => title !== null).length;
}

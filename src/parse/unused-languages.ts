import { shownTag } from "../language-tag.ts";

/** The languages of a text that no page of the site shows. The tag `""` is that of a text for every language. */
export function unusedLanguages(tags: readonly string[], languages: readonly string[]): readonly string[] {
  const shown = new Set(languages.map((lang) => shownTag(tags, lang)));
  return tags.filter((tag) => tag !== "" && !shown.has(tag));
}

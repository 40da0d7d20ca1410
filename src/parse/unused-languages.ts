/**
 * The languages of a text that no page of the site shows: a page takes the text in its language, else in the same
 * base language (`zh` and `zh-Hans`), else the first there is. The tag `""` is that of a text for every language.
 */
export function unusedLanguages(tags: readonly string[], languages: readonly string[]): readonly string[] {
  const shown = new Set(languages.map((lang) => shownFor(lang, tags)));
  return tags.filter((tag) => tag !== "" && !shown.has(tag));
}

function shownFor(lang: string, tags: readonly string[]): string | undefined {
  const alike = tags.find((tag) => baseOf(tag) === baseOf(lang));
  return tags.includes(lang) ? lang : (alike ?? tags[0]);
}

function baseOf(tag: string): string {
  return tag.split("-")[0] ?? "";
}

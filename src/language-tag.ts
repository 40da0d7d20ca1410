/** The language of a tag without its script or region (BCP 47): `zh` of `zh-Hans`. */
export function baseOf(tag: string): string {
  return tag.split("-")[0] ?? "";
}

/**
 * The tag of the version a page in a language shows: its own, one of the same base language (`zh` and `zh-Hans`), that
 * for every language (`""`), or the first there is, so that nothing is blank because a translation is missing.
 */
export function shownTag(tags: readonly string[], lang: string): string | null {
  const own = tags.find((tag) => tag === lang) ?? tags.find((tag) => baseOf(tag) === baseOf(lang));
  return own ?? tags.find((tag) => tag === "") ?? tags[0] ?? null;
}

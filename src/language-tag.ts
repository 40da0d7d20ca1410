/** The language of a tag without its script or region (BCP 47): `zh` of `zh-Hans`. */
export function baseOf(tag: string): string {
  return tag.split("-")[0] ?? "";
}

/** Regions where Chinese is written in traditional characters (Unicode CLDR, likely subtags). */
const traditional = /-(?:tw|hk|mo)(?:-|$)/i;

/** The script of a tag as far as it tells one; Chinese is in the characters of its region, or simplified. */
function scriptOf(tag: string): string {
  const named = /-([a-z]{4})(?:-|$)/i.exec(tag)?.[1]?.toLowerCase();
  if (named !== undefined || baseOf(tag) !== "zh") return named ?? "";
  return traditional.test(tag) ? "hant" : "hans";
}

/** Whether somebody who reads one of two tags reads the other in the same letters. */
export function isAlike(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other) && scriptOf(one) === scriptOf(other);
}

/** A tag and what is left of it as its end is cut off, part by part (RFC 4647, section 3.4). */
export function everShorter(tag: string): readonly string[] {
  const rest = tag.replace(/(?:-[a-z\d])?-[^-]+$/i, "");
  return rest === tag ? [tag] : [tag, ...everShorter(rest)];
}

/**
 * The tag among `tags` that is nearest to a language: itself, or with its end cut off; one in the same script, so that
 * `zh-TW` finds `zh-Hant` before `zh`; one of the same language at all. Null when there is none.
 */
export function nearestTag(tags: readonly string[], lang: string): string | null {
  const alike = tags.filter((tag) => isAlike(tag, lang));
  const cut = everShorter(lang.toLowerCase());
  const found = cut.flatMap((range) => alike.find((tag) => tag.toLowerCase() === range) ?? []);
  return found[0] ?? alike[0] ?? tags.find((tag) => tag !== "" && baseOf(tag) === baseOf(lang)) ?? null;
}

/**
 * The tag of the version a page in a language shows: the nearest to it, that for every language (`""`), or the first
 * there is, so that nothing is blank because a translation is missing.
 */
export function shownTag(tags: readonly string[], lang: string): string | null {
  return nearestTag(tags, lang) ?? tags.find((tag) => tag === "") ?? tags[0] ?? null;
}

import { shownTag } from "../language-tag.ts";
import type { AnyEntry } from "../parse/entry.ts";
import { inOwnLanguage } from "./in-own-language.ts";

/**
 * The entries for the pages of a language: of each file the translation into it or the nearest to it, else
 * the version for every language, else the first there is. A YAML list is translated as a whole (`news.zh.yaml`).
 */
export function inLanguage(entries: readonly AnyEntry[], lang: string): readonly AnyEntry[] {
  const versions = new Map<string, string[]>();
  for (const entry of entries) {
    const known = versions.get(keyOf(entry)) ?? [];
    if (known.push(tagOf(entry)) === 1) versions.set(keyOf(entry), known);
  }
  const chosen = new Map([...versions].map(([key, tags]) => [key, shownTag(tags, lang)]));
  return entries
    .filter((entry) => chosen.get(keyOf(entry)) === tagOf(entry))
    .map((entry) => inOwnLanguage(entry, lang));
}

/** The tag of an entry's file; `""` for every language. */
function tagOf({ lang }: AnyEntry): string {
  return lang ?? "";
}

function keyOf({ kind, slug }: AnyEntry): string {
  return slug === null ? kind : `${kind}/${slug}`;
}

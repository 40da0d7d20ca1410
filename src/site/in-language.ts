import type { AnyEntry } from "../parse/entry.ts";
import { inOwnLanguage } from "./in-own-language.ts";

/**
 * The entries for the pages of a language: of each file the translation into it, else the version for every
 * language, else the first there is. A YAML list is translated as a whole (`news.zh.yaml`).
 */
export function inLanguage(entries: readonly AnyEntry[], lang: string): readonly AnyEntry[] {
  const chosen = new Map<string, string | null>();
  for (const entry of entries) {
    const rival = chosen.get(keyOf(entry));
    const isBetter = rival === undefined || entry.lang === lang || (entry.lang === null && rival !== lang);
    if (isBetter) chosen.set(keyOf(entry), entry.lang);
  }
  return entries
    .filter((entry) => chosen.get(keyOf(entry)) === entry.lang)
    .map((entry) => inOwnLanguage(entry, lang));
}

function keyOf({ kind, slug }: AnyEntry): string {
  return slug === null ? kind : `${kind}/${slug}`;
}

import { remembered } from "../memo.ts";
import type { AnyEntry } from "../parse/entry.ts";

/**
 * An entry that is there in another language only, its texts told to be in the language of its file: pages mark them
 * with it. In a file without a language, as in one in the page's own, a text without a tag holds for every language.
 */
export const inOwnLanguage = remembered((entry: AnyEntry, pageLang: string): AnyEntry => {
  const { lang } = entry;
  if (lang === null || lang === pageLang) return entry;
  // The data of the same kind; the compiler does not pair the two.
  return { ...entry, data: tagged(entry.data, lang) } as AnyEntry;
});

/** Data whose texts for every language, those with the key `""`, have the key `lang`. */
function tagged(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((item) => tagged(item, lang));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key === "" ? lang : key, tagged(item, lang)]);
  return Object.fromEntries(entries);
}

import { nearestTag } from "../language-tag.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Language } from "./language.ts";
import { zh } from "./zh.ts";
import { zhHant } from "./zh-hant.ts";

const languages: ReadonlyMap<string, Language> = new Map(
  Object.entries({ en, zh, "zh-Hant": zhHant, ja, ko, de, fr, es }),
);

/** The tags of the languages that have words. */
export const spokenLanguages: readonly string[] = [...languages.keys()];

/** The words of the language nearest to a tag: of `zh-Hant` for `zh-TW`, of `de` for `de-CH`; null when there are none yet. */
export function languageOf(tag: string): Language | null {
  return languages.get(nearestTag(spokenLanguages, tag) ?? "") ?? null;
}

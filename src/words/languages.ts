import { baseOf } from "../language-tag.ts";
import type { spokenLanguages } from "../schema/words.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { zh } from "./zh.ts";

const spoken: Readonly<Record<(typeof spokenLanguages)[number], Language>> = { en, zh };

const languages: ReadonlyMap<string, Language> = new Map(Object.entries(spoken));

/** The words of a language; of its base language for a tag with a region (`zh-Hans`); null when there are none yet. */
export function languageOf(tag: string): Language | null {
  return languages.get(tag) ?? languages.get(baseOf(tag)) ?? null;
}

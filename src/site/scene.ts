import { remembered } from "../memo.ts";
import { slugOf } from "../parse/classify.ts";
import type { AnyEntry, Entry } from "../parse/entry.ts";
import type { Written } from "../schema/content/kinds.ts";
import { en } from "../words/en.ts";
import type { Language } from "../words/language.ts";
import { languageOf } from "../words/languages.ts";
import { type NameIndex, namesIn } from "./names.ts";

type Count = Entry<"citations">["data"];

/** What every step of assembling needs: the language being made, and who is who. */
export interface Scene {
  readonly lang: string;
  /** All languages of the site, the main one first. */
  readonly languages: readonly string[];
  readonly language: Language;
  readonly settings: Written["settings"];
  readonly names: NameIndex;
  /** How often papers are cited, by slug or citation key. */
  readonly counts: ReadonlyMap<string, Count>;
}

/** The scene of a language: the same object while settings and names are, so that what is made in it can be remembered. */
export function sceneOf(entries: readonly AnyEntry[], settings: Written["settings"], lang: string): Scene {
  const counts = countsOf(...entries.filter((entry) => entry.kind === "citations"));
  return sceneWith(settings, namesIn(entries), counts, lang);
}

/** Counts by the names of papers as they are written, and as they are in addresses. */
const countsOf = remembered((...entries: readonly Entry<"citations">[]): Scene["counts"] => {
  const named = (nameOf: (paper: string) => string) =>
    entries.map(({ data }) => [nameOf(data.paper), data] as const);
  return new Map([...named(slugOf), ...named((paper) => paper)]);
});

const sceneWith = remembered(
  (settings: Written["settings"], names: NameIndex, counts: Scene["counts"], lang: string): Scene => {
    const language = languageOf(lang) ?? en;
    return { lang, languages: settings.languages, language, settings, names, counts };
  },
);

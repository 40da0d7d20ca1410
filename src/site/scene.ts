import type { Entry } from "../parse/entry.ts";
import type { Written } from "../schema/content/kinds.ts";
import type { Language } from "../words/language.ts";
import type { Citation } from "./citation.ts";
import type { NameIndex } from "./names.ts";

/** What every step of assembling needs: the language being made, and who is who. */
export interface Scene {
  readonly lang: string;
  /** All languages of the site, the main one first. */
  readonly languages: readonly string[];
  readonly language: Language;
  readonly settings: Written["settings"];
  readonly names: NameIndex;
  /** How papers are cited, by slug. */
  readonly citations: ReadonlyMap<string, Citation>;
  /** How often papers are cited, by slug or citation key. */
  readonly counts: ReadonlyMap<string, Entry<"citations">["data"]>;
}

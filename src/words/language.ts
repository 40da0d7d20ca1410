import type { publicationStatuses, publicationTypes } from "../schema/content/publication.ts";
import type { Words } from "../schema/words.ts";

/** All that differs from language to language: one file a language, and adding a language is adding a file. */
export interface Language {
  /** Its name in itself: English, 中文. */
  readonly name: string;
  readonly words: Words;
  /** Names of known links: paper, code, … */
  readonly links: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<(typeof publicationTypes)[number], string>>;
  readonly statuses: Readonly<Record<(typeof publicationStatuses)[number], string>>;
  /** What stands before the name of somebody with a role: advisor → "advised by". */
  readonly roles: Readonly<Record<string, string>>;
  /** What the marks behind authors' names mean, unless the settings say otherwise. */
  readonly marks: Readonly<Record<string, string>>;
  readonly present: string;
  /** A date as readers of the language write it; `month` and `day` are null where they are not known. */
  readonly date: (year: string, month: number | null, day: number | null) => string;
}

import type { ListName } from "../schema/content/collections.ts";
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
  /** Headings over the papers of a type. */
  readonly typeGroups: Readonly<Record<(typeof publicationTypes)[number], string>>;
  readonly statuses: Readonly<Record<(typeof publicationStatuses)[number], string>>;
  /** What stands before the name of somebody with a role: advisor → "advised by". */
  readonly roles: Readonly<Record<string, string>>;
  /** What the marks behind authors' names mean, unless the settings say otherwise. */
  readonly marks: Readonly<Record<string, string>>;
  /** Its quotation marks, with the spaces that belong to them: the outer pair, then the inner one. */
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** What leads to the whole of a list: "All news". */
  readonly all: Readonly<Record<ListName, string>>;
  /** The end of a range that goes on. */
  readonly present: string;
  readonly date: TellDay;
  /** The same where there is little room. */
  readonly shortDate: TellDay;
}

/** A date as readers of a language write it; `month` and `day` are null where they are not known. */
export type TellDay = (year: string, month: number | null, day: number | null) => string;

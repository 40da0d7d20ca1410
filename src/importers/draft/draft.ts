import type { Node } from "../reading/ledger.ts";

/** A section of a profile: lines of text and entries, perhaps with a text before them. */
export interface DraftSection {
  readonly name: string;
  readonly text: string | null;
  readonly items: readonly unknown[];
}

/** A paper, and where the file tells of it. */
export interface DraftPaper {
  readonly title: string;
  /** Empty where nobody is named. */
  readonly authors: readonly string[];
  readonly date: string | number | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly node: Node;
}

/** What the file of a CV says, in the words of a site. */
export interface Draft {
  /** The language it is written in, when the file says so and we have words for it. */
  readonly language: string | null;
  /** The keys of the profile but for its sections. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** Paragraphs of a biography. */
  readonly about: readonly string[];
  readonly sections: readonly DraftSection[];
  /** Entries of the lists beside the profile: talks, awards, … */
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  readonly papers: readonly DraftPaper[];
}

/** Only the keys that say something, in their order. */
export function said(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}

function isSaid(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** A list as authors write it: one item alone needs no dash. */
export function oneOrMore<T>(list: readonly T[]): T | readonly T[] {
  const [first, ...others] = list;
  return first !== undefined && others.length === 0 ? first : list;
}

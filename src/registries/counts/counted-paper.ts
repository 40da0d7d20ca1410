import type { Trouble } from "../network/trouble.ts";
import type { Reference } from "../reference.ts";

/** A paper that is asked for: the name the site knows it by, and all it is registered as. */
export interface CountedPaper {
  readonly name: string;
  readonly references: readonly Reference[];
}

/** How often papers are cited, by their names, as far as a source knows them; and what went wrong with it. */
export interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly trouble: Trouble | null;
}

/** What an author can do when a source of counts refuses. */
export const otherwise = "the counts that are there stay as they are: try again later";

import type * as z from "zod";
import { citationCount } from "./citation-count.ts";
import { collections } from "./collections.ts";
import { page } from "./page.ts";
import { person } from "./people.ts";
import { profile } from "./profile.ts";
import { publication } from "./publication.ts";
import { settings } from "./settings.ts";

/** Every kind of content and what its frontmatter (or one item of its YAML list) may hold: the contract with authors. */
export const kinds = {
  settings,
  profile,
  people: person,
  publications: publication,
  citations: citationCount,
  ...collections,
  pages: page,
} as const;

export type Kind = keyof typeof kinds;

/** What an author wrote, checked, for each kind; its texts are still Markdown. */
export type Written = { readonly [K in Kind]: z.output<(typeof kinds)[K]> };

import type { Markdown } from "../markdown/markdown.ts";
import { remembered } from "../memo.ts";

/** What reading needs to know besides the sources. */
export interface Reading {
  readonly languages: readonly string[];
  readonly markdown: Markdown;
  /** Whether entries with `draft: true` are read. */
  readonly drafts: boolean;
  /** The kinds of content that somebody has written; only a profile asks. */
  readonly kinds: ReadonlySet<string>;
}

/** A reading that is the same object for the same choices, so that what was read with it can be remembered. */
export function readingWith(
  { markdown, drafts, languages }: Omit<Reading, "kinds">,
  kinds: readonly string[],
): Reading {
  return readingOf(markdown, drafts, languages.join(" "), kinds.join(" "));
}

const readingOf = remembered(
  (markdown: Markdown, drafts: boolean, languages: string, kinds: string): Reading => ({
    markdown,
    drafts,
    languages: languages.split(" "),
    kinds: new Set(kinds.split(" ")),
  }),
);

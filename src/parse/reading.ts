import type { Markdown } from "../markdown/markdown.ts";

/** What reading needs to know besides the sources. */
export interface Reading {
  readonly languages: readonly string[];
  readonly markdown: Markdown;
  /** Whether entries with `draft: true` are read. */
  readonly drafts: boolean;
  /** The kinds of content that somebody has written. */
  readonly kinds: ReadonlySet<string>;
}

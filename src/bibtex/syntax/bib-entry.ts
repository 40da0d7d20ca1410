import type { Range } from "../../source.ts";

/** One `name = value` of an entry; offsets count in the text of the file. */
export interface BibField {
  /** In small letters. */
  readonly name: string;
  /** The value as LaTeX: its pieces joined, `@string`s put in, without the braces or quotes around it. */
  readonly text: string;
  readonly key: Range;
  /** The whole value as it is written. */
  readonly value: Range;
  /** Where `text` begins, when it stands in the file as it is; null when it was joined from pieces. */
  readonly textStart: number | null;
  /** Whether it needs an `@string` of its file. */
  readonly needsStrings: boolean;
}

/** One entry of a .bib file, from its "@" to its closing brace. */
export interface BibEntry extends Range {
  /** In small letters: `article`. */
  readonly type: string;
  readonly typePlace: Range;
  /** The citation key; empty when there is none. */
  readonly key: string;
  readonly keyPlace: Range;
  readonly fields: ReadonlyMap<string, BibField>;
  /** Whether it was read although something in how it is written is missing or twice. */
  readonly isRepaired: boolean;
}

/** A new entry, as somebody asks for it. */
export interface Wish {
  /** The folder of `content/` for entries of its kind. */
  readonly folder: string;
  readonly title: string;
  /** Names in one text, as in `Ye, T.; Dong, L.`, or one by one. */
  readonly authors: string | readonly string[] | null;
  readonly date: string | null;
  /** A text to stand below the frontmatter. */
  readonly text: string | null;
  readonly isDraft: boolean;
  /** Whatever else its frontmatter is to hold, by key. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a person wrote: one text file, named by its path in the site's folder (`/` between its parts). */
export interface Source {
  readonly path: string;
  /** Without byte order mark, lines ended by `\n` alone: offsets everywhere are UTF-16 units into this text. */
  readonly text: string;
}

/** A stretch of a text: UTF-16 offsets, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The form every text is read in: no byte order mark, `\n` as the only line end. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

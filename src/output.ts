import { remembered } from "./memo.ts";

/**
 * One file of the finished site: its text, its bytes, or the absolute path of the file it is a copy of.
 * `path` is relative to the output folder, with `/` between its parts.
 */
export type Output =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly copy: string };

/** A file of text that the site will have; what stands in it is made when it is wanted. */
export interface PlannedText {
  readonly path: string;
  readonly text: () => string;
}

/** A planned file with its text. */
export const written = remembered(({ path, text }: PlannedText): Output => ({ path, text: text() }));

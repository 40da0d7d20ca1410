/**
 * One file of the finished site: its text, or the absolute path of the file it is a copy of.
 * `path` is relative to the output folder, with `/` between its parts.
 */
export type Output =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly copy: string };

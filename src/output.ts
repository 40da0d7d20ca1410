/**
 * One file of the finished site: its text, its bytes, or the absolute path of the file it is a copy of.
 * `path` is relative to the output folder, with `/` between its parts.
 */
export type Output =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly copy: string };

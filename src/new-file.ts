/** A file to be written into an author's folder: its path from there, with `/` between its parts. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

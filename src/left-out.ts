/** A file or entry that is not on the site, and why: said in the build's report, since nothing is left out in silence. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

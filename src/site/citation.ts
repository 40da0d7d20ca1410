import type { Work } from "../citation/work.ts";
import type { ExportsView } from "../schema/view/paper.ts";

/** A work, and what pages in every language show of it. */
export interface Citation {
  readonly slug: string;
  readonly work: Work;
  readonly bibtex: string;
  readonly coins: string;
  readonly exports: ExportsView;
}

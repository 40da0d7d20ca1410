import type { publicationTypes } from "../schema/content/publication.ts";
import type { Name } from "./name/name.ts";
import type { Run } from "./runs.ts";

export type PublicationType = (typeof publicationTypes)[number];

/** An author of a work, and whether that is the owner of the site. */
export interface WorkAuthor {
  readonly name: Name;
  readonly isOwner: boolean;
  readonly url: string | null;
}

/** The pages of a work: both ends, or one text where it is not a plain range (`e1024`). */
export interface PageRange {
  readonly first: string;
  readonly last: string | null;
}

/** A paper as other programs know it: what every bibliographic format is written from. All texts are plain. */
export interface Work {
  /** Citation key: unlike that of any other work of the site. */
  readonly key: string;
  readonly type: PublicationType;
  readonly title: readonly Run[];
  readonly authors: readonly WorkAuthor[];
  /** Whether the list of authors ends in "et al.". */
  readonly others: boolean;
  /** As far as it is known: 2025, 2025-05 or 2025-05-03. */
  readonly date: string | null;
  readonly venue: string | null;
  readonly publisher: string | null;
  readonly volume: string | null;
  /** Issue of a journal, number of a report. */
  readonly number: string | null;
  readonly pages: PageRange | null;
  readonly doi: string | null;
  /** arXiv identifier without its version. */
  readonly arxiv: string | null;
  /** arXiv's category, such as cs.CV. */
  readonly category: string | null;
  /** What it says of itself while it is not published: "Submitted". */
  readonly status: string | null;
  readonly award: string | null;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  /** Language of the work, as far as it is known. */
  readonly lang: string | null;
  /** Where it can be read. */
  readonly url: string | null;
  /** Address of its page, while the site has a url. */
  readonly page: string | null;
  /** A PDF that stands beside its page, while the site has a url. */
  readonly pdf: string | null;
  /** The BibTeX its author wrote. */
  readonly bibtex: string | null;
  /** What its page says otherwise than that BibTeX, as keys of a publication. */
  readonly changed: readonly string[];
}

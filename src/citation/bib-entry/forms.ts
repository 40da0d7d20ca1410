import type { PublicationType } from "../work.ts";

/** How a type of publication is written: its entry type, and the fields that hold its venue and its publisher. */
export interface Form {
  readonly entry: string;
  readonly venue: string;
  readonly publisher: string;
  /** What stands in the place of a venue that is not known. */
  readonly instead: string | null;
}

function form(entry: string, venue: string, publisher = "publisher"): Form {
  return { entry, venue, publisher, instead: null };
}

function misc(instead: string | null): Form {
  return { ...form("misc", "howpublished"), instead };
}

/** Only types that BibTeX's own styles and every reader know; there is no such type for data and programs. */
export const forms: Readonly<Record<PublicationType, Form>> = {
  conference: form("inproceedings", "booktitle"),
  workshop: form("inproceedings", "booktitle"),
  demo: form("inproceedings", "booktitle"),
  journal: form("article", "journal"),
  chapter: form("incollection", "booktitle"),
  book: form("book", "series"),
  thesis: form("phdthesis", "school"),
  report: form("techreport", "series", "institution"),
  preprint: misc(null),
  patent: misc("Patent"),
  dataset: misc("Data set"),
  software: misc("Software"),
  other: misc(null),
};

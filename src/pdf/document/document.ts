import type { Block, Inlines } from "../tree.ts";

/** A CV as the Typst templates see it: what it says, cut into pieces, and how it is to look. No piece is markup. */
export interface CvDocument {
  /** Language and region as Typst knows them. */
  readonly lang: string;
  readonly region: string | null;
  readonly title: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly design: "classic" | "modern";
  readonly paper: "a4" | "us-letter";
  /** What the owner's picture shows; null where it is not on it. The picture itself is the file `photo`. */
  readonly photo: string | null;
  /** The size of letters, and so of the spaces between them, as a part of the usual one. */
  readonly scale: number;
  /** What stands between the parts of a list in a line. */
  readonly comma: string;
  /** The hue of links and headings, from 0 to 360. */
  readonly hue: number;
  readonly name: string;
  /** The name in other scripts. */
  readonly names: readonly Inlines[];
  readonly headline: Inlines;
  readonly contact: readonly Inlines[];
  readonly sections: readonly SectionData[];
}

export interface SectionData {
  readonly title: Inlines;
  readonly body: readonly Block[];
  readonly entries: readonly EntryData[];
  /** Whether entries have a line for organisation and people below that of their heading. */
  readonly two: boolean;
  readonly lines: readonly Inlines[];
  /** Interests and the like: several things in one paragraph. */
  readonly run: Inlines;
  readonly papers: readonly PaperData[];
  readonly numbered: boolean;
  /** What the marks behind authors' names mean. */
  readonly legend: Inlines;
  readonly references: readonly Inlines[];
}

/** What somebody did: a heading and what stands beside and below it. */
export interface EntryData {
  readonly heading: Inlines;
  /** Role and organisation. */
  readonly byline: Inlines;
  readonly people: Inlines;
  readonly date: string;
  readonly place: Inlines;
  readonly details: readonly Block[];
}

/** A paper in a list: the citation, and the tag that stands at its side. */
export interface PaperData {
  readonly text: Inlines;
  readonly tag: Inlines;
}

import type { Fault } from "../problem/problem.ts";
import type { Range } from "../source.ts";

/** What became of a Markdown text. */
export interface Rendered {
  /** Sanitised, ready for a page. */
  readonly html: string;
  /** Tags and marks gone, maths as its TeX source, emoji as characters, white space folded. */
  readonly text: string;
  /** Every `href` and `src` the author wrote and we kept, in the order of the text. */
  readonly links: readonly Link[];
  /** What was wrong; offsets count from the start of the given text. */
  readonly faults: readonly Fault[];
}

/** An address in the text. The range is the address itself, or the tag or autolink that holds it. */
export interface Link extends Range {
  readonly url: string;
  readonly kind: "link" | "image";
  /** A link's words, or what a picture shows: empty for one that its author calls decoration, null where nobody said. */
  readonly label: string | null;
}

/** A stretch of a document under one heading. */
export interface Section {
  /** The heading's id, unique in the document; empty for what stands before the first heading. */
  readonly id: string;
  readonly title: Rendered | null;
  /** Where the heading stands in the given text; without one, the first line of the stretch. */
  readonly heading: Range;
  readonly body: Rendered;
}

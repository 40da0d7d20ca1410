import type { Link, Section } from "../markdown/rendered.ts";
import type { Address } from "../schema/content/address.ts";
import type { PaperMention } from "../schema/content/item.ts";
import type { Kind, Written } from "../schema/content/kinds.ts";
import type { MarkdownText } from "../schema/content/text.ts";
import type { Range, Source } from "../source.ts";
import type { Places } from "./yaml/places.ts";

/** A text as HTML and as plain text. */
export interface Text {
  readonly html: string;
  readonly text: string;
}

/** A text by language tag; the key `""` holds for every language. */
export type LocalText = Readonly<Record<string, Text>>;

/** What an author wrote, with its Markdown made into HTML and its addresses and paper names plain strings. */
export type Told<T> = T extends MarkdownText
  ? LocalText
  : T extends Address | PaperMention
    ? string
    : T extends readonly (infer U)[]
      ? readonly Told<U>[]
      : T extends object
        ? { readonly [K in keyof T]: Told<T[K]> }
        : T;

/** A paper named by its slug, and where. */
export interface Mention extends Range {
  readonly slug: string;
}

/** Where a piece of writing leads: every link and every mention of a paper by its slug, with its place in the source. */
export interface References {
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  readonly source: Source;
}

/** What is left of an entry with mistakes: it cannot be shown, but where it leads is checked all the same. */
export interface Remains extends References {
  readonly kind: Kind;
  readonly slug: string | null;
  /** What is right in its data; null when it could not be read. */
  readonly data: unknown;
}

/** A section of the text below a frontmatter; `heading` is its place in the file, null where the base of a translation has it. */
export interface BodySection extends Omit<Section, "heading"> {
  readonly heading: Range | null;
}

/** One thing an author wrote, checked. `slug` is null for an item of a YAML list, `lang` when it holds for every language. */
export interface Entry<K extends Kind = Kind> extends References {
  readonly kind: K;
  readonly slug: string | null;
  readonly lang: string | null;
  readonly data: Told<Written[K]>;
  /** What stands below the frontmatter; null when nothing does. */
  readonly body: Text | null;
  /** The same, cut at its level-2 headings; only for the profile. */
  readonly sections: readonly BodySection[];
  /** The keys in which a paper says otherwise than its entry in a .bib file; only for publications. */
  readonly changed: readonly string[];
  /** The entry's own part of `places` begins with this pointer. */
  readonly pointer: string;
  readonly places: Places;
}

export type AnyEntry = { readonly [K in Kind]: Entry<K> }[Kind];

import type { NameView, Rich } from "../../schema/view/text.ts";
import type { Words } from "../../schema/words.ts";
import type { Site } from "../../site/site.ts";
import { blocksOf } from "../text/blocks.ts";
import { withoutEmoji } from "../text/emoji.ts";
import { readHtml } from "../text/html-nodes.ts";
import { inLanguage, inlinesOf, type ToWeb } from "../text/inlines.ts";
import { shallowBlocks, shallowInlines } from "../text/shallow.ts";
import type { Block, Inlines } from "../tree.ts";

/** What is needed to say anything of a site on paper. */
export interface Speech {
  readonly words: Words;
  /** Null for an address that leads nowhere from a file on its own: all in the site, as long as it has no url. */
  readonly toWeb: ToWeb;
}

/** How a site speaks on paper. */
export function speechOf({ language, location }: Site): Speech {
  const toWeb = (address: string) => {
    if (/^[#?]/.test(address)) return null;
    const url = location.url ?? undefined;
    const from = address.startsWith("/") && !address.startsWith("//") ? `.${address}` : address;
    const to = URL.canParse(from, url) ? new URL(from, url).href : null;
    return to === null || to.length > longest ? null : to;
  };
  return { words: language.words, toWeb };
}

/** Typst refuses a longer address. */
const longest = 8000;

/** A field in a line; nothing for null. */
export function said(field: Rich | null, { toWeb }: Speech): Inlines {
  if (field === null) return [];
  return inLanguage(field.lang, shallowInlines(inlinesOf(readHtml(field.html), toWeb)));
}

/** A text in paragraphs; nothing for null. */
export function told(text: Rich | null, { toWeb }: Speech): readonly Block[] {
  if (text === null) return [];
  const blocks = shallowBlocks(blocksOf(readHtml(text.html), toWeb));
  return text.lang === null ? blocks : blocks.map((block) => foreign(block, text.lang));
}

function foreign(block: Block, lang: string | null): Block {
  return block.is === "text" ? { is: "text", of: inLanguage(lang, block.of) } : block;
}

/** Plain text in a line. */
export function plain(text: string | null): Inlines {
  const left = text === null ? "" : withoutEmoji(text);
  return left === "" ? [] : [left];
}

/** A name in each of its scripts. */
export function named(names: readonly NameView[]): Inlines {
  return joined(
    names.map(({ text, lang }) => inLanguage(lang, [text])),
    " ",
  );
}

/** Pieces with something between them; empty ones are passed over. */
export function joined(pieces: readonly Inlines[], between: string): Inlines {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index) => (index === 0 ? piece : [between, ...piece]));
}

/** A link; its words alone where it leads nowhere. */
export function linked(of: Inlines, address: string | null, { toWeb }: Speech): Inlines {
  const to = address === null ? null : toWeb(address);
  return to === null || of.length === 0 ? of : [{ is: "link", to, isQuiet: false, of }];
}

/** A title or a name that leads somewhere, and looks as if it did not. */
export function quietly(of: Inlines, address: string | null, speech: Speech): Inlines {
  return linked(of, address, speech).map((one) =>
    typeof one !== "string" && one.is === "link" ? { ...one, isQuiet: true } : one,
  );
}

/** A phrase with a gap: `Submitted to {venue}`. */
export function filled(phrase: string, gap: string, piece: Inlines): Inlines {
  const [before = "", after = ""] = phrase.split(`{${gap}}`);
  return [before, ...piece, after].filter((part) => part !== "");
}

/** A paragraph, if there is anything in it. */
export function paragraph(of: Inlines): readonly Block[] {
  return of.length === 0 ? [] : [{ is: "text", of }];
}

/** A stretch of a line: plain text, or a node with a style, an address or a formula. Nothing in it is markup. */
export type Inline = string | InlineNode;

type InlineNode =
  | { readonly is: Style; readonly of: readonly Inline[] }
  /** A link; a quiet one is a title or a name, which looks as if it were none. */
  | { readonly is: "link"; readonly to: string; readonly isQuiet: boolean; readonly of: readonly Inline[] }
  /** A stretch in another language than the whole, by its tag. */
  | { readonly is: "lang"; readonly lang: string; readonly of: readonly Inline[] }
  | { readonly is: "break" }
  | Formula;

/** How a stretch of text stands out. */
export type Style = "em" | "strong" | "code" | "sub" | "sup" | "strike" | "underline" | "quoted";

/** A formula: `typst` is null where its TeX is shown instead. */
export interface Formula {
  readonly is: "formula";
  readonly tex: string;
  readonly typst: string | null;
  /** Whether it stands on a line of its own. */
  readonly display: boolean;
}

/** A piece of text that begins on a line of its own. */
export type Block =
  | { readonly is: "text"; readonly of: readonly Inline[] }
  | { readonly is: "bullets"; readonly items: readonly Item[] }
  | { readonly is: "numbers"; readonly from: number; readonly items: readonly Item[] }
  | { readonly is: "quote"; readonly of: readonly Block[] }
  | { readonly is: "program"; readonly text: string }
  | { readonly is: "table"; readonly rows: readonly (readonly Inlines[])[]; readonly head: number };

/** What stands behind one bullet. */
export type Item = readonly Block[];
export type Inlines = readonly Inline[];

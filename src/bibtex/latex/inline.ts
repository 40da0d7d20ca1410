/** A piece of text as LaTeX meant it, with nothing left of how it was written. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "maths"; readonly tex: string }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: Style; readonly children: readonly Inline[] };

export type Style = "em" | "strong" | "code" | "sup" | "sub";

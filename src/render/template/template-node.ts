import type { FilteredValueToken, ValueToken } from "liquidjs";
import type { Named, RenderCall } from "./render-call.ts";

/** A template as the checks see it: what looks a name up or sets one; text, comments and raw blocks are left out. */
export type TemplateNode =
  | { readonly kind: "print"; readonly value: FilteredValueToken }
  | Branches
  | Loop
  | { readonly kind: "assign"; readonly target: Named; readonly value: FilteredValueToken }
  | { readonly kind: "capture"; readonly target: Named; readonly body: readonly TemplateNode[] }
  | { readonly kind: "render"; readonly call: RenderCall };

/** `if`, `unless` and `case`; `complete` says that one of the branches is always taken. */
export interface Branches {
  readonly kind: "branches";
  /** Whether a test is true or false by itself (`if`), or compared with the subject (`case`). */
  readonly by: "truth" | "equality";
  readonly branches: readonly Branch[];
  readonly complete: boolean;
}

export interface Branch {
  readonly tests: readonly ValueToken[];
  readonly body: readonly TemplateNode[];
}

/** `for`, and what stands there for an empty list. */
export interface Loop {
  readonly kind: "loop";
  readonly variable: Named;
  readonly list: ValueToken;
  readonly modifiers: readonly ValueToken[];
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
}

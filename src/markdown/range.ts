import type { Range } from "../source.ts";

interface Placed {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Where a node of mdast or hast stands in its text; an empty range at the start when a plugin left no place. */
export function rangeOf({ position }: Placed): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

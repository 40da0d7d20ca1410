import { byCodePoint } from "../order.ts";
import type { Entry } from "../parse/entry.ts";

/** Newest first; of one date, in the order of their file names. A paper without a date comes first: it is on its way. */
export function newestFirst(a: Entry<"publications">, b: Entry<"publications">): number {
  return (
    byCodePoint(b.data.date?.start ?? "9999", a.data.date?.start ?? "9999") ||
    byCodePoint(a.slug ?? "", b.slug ?? "")
  );
}

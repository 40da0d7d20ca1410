import type { DateView } from "../../schema/view/text.ts";
import { type JsonObject, present } from "./json.ts";

/** The dates the schema of JSON Resume takes: of years with four digits that begin with 1 or 2. */
const known = /^[12]\d{3}(?:-\d\d){0,2}$/;

/**
 * From when to when, as exact as it was written. What goes on has no end; what has one date began and ended then, for
 * without an end it would go on.
 */
export function span(date: DateView | null): JsonObject {
  if (date === null) return {};
  return present({ startDate: dated(date.iso), endDate: date.open ? null : dated(date.end ?? date.iso) });
}

/** A date of its own; the beginning of a range. */
export function dated(iso: string | undefined): string | null {
  return iso !== undefined && known.test(iso) ? iso : null;
}

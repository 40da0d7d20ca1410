import * as z from "zod";
import { fault } from "../fault.ts";
import { readDate, type WrittenDate } from "./read-date.ts";

const written = z.union([z.string(), z.number()], {
  error: "must be a date such as 2025-05-03",
});

/** A date as far as it is known, or a range with a closed or open end. */
export const dateOrRange = written.transform((value, ctx): WrittenDate => {
  const read = readDate(String(value));
  if ("date" in read) return read.date;
  fault(ctx, "invalid-date", read.message, read.hint);
  return z.NEVER;
});

/** A date as far as it is known; not a range. */
export const singleDate = dateOrRange.transform((date, ctx): WrittenDate => {
  if (date.end !== null || date.open)
    fault(ctx, "invalid-date", "must be one date, but is a range", `write ${date.start}`);
  return date;
});

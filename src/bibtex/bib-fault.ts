import type { Complaint, Fault } from "../problem/problem.ts";
import type { Range } from "../source.ts";

/** A fault in a .bib file: broken syntax, an error, unless the complaint says otherwise. */
export function bibFault(
  { start, end }: Range,
  message: string,
  hint: string | null,
  { level = "error", rule = "bibtex" }: Partial<Pick<Complaint, "level" | "rule">> = {},
): Fault {
  return { level, rule, message, hint, start, end };
}

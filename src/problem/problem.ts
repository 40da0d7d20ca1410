import type { Range, Source } from "../source.ts";

export type Level = "error" | "warning";

/** Something an author should mend, with its place. `rule` is a stable name, such as `unknown-key`. */
export interface Problem extends Range {
  readonly level: Level;
  readonly rule: string;
  /** What is wrong, as one sentence without a full stop. */
  readonly message: string;
  /** What to do about it, or null when the message says it all. */
  readonly hint: string | null;
  readonly source: Source;
}

/** What every pure step returns: the value, as good as it could be made, and what was wrong on the way. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A problem whose place is known only inside a piece of text; `locate` makes a Problem of it. */
export type Fault = Omit<Problem, "source">;

/** The fault of a piece of text, told in the file that holds the piece `at` this offset. */
export function locate(fault: Fault, source: Source, at: number): Problem {
  return { ...fault, source, start: fault.start + at, end: fault.end + at };
}

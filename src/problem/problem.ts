import type { Range, Source } from "../source.ts";
import type { TextChange } from "../text-changes.ts";

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
  /** A change of the source that mends it for certain; none where somebody must decide. */
  readonly fix?: TextChange | null;
}

/** What is said of a problem, wherever it stands; an error unless `level` says otherwise. */
export interface Complaint extends Pick<Problem, "rule" | "message" | "hint" | "fix"> {
  readonly level?: Level;
}

/** The problem of a range in a source. */
export function problemAt(source: Source, { start, end }: Range, complaint: Complaint): Problem {
  const { level = "error", rule, message, hint, fix } = complaint;
  const problem = { level, rule, message, hint, source, start, end };
  return fix ? { ...problem, fix } : problem;
}

/** The problem of a whole file or folder: of its path alone there is no line to show, of a source the first. */
export function aboutFile(file: string | Source, complaint: Complaint): Problem {
  const source = typeof file === "string" ? { path: file, text: "" } : file;
  return problemAt(source, { start: 0, end: 0 }, complaint);
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

/** Whether one of the problems is an error. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === "error");
}

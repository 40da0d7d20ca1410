import type { Level, Problem } from "../../problem/problem.ts";
import { reasonOf } from "../error-code.ts";

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly hint: string | null;
  readonly level?: Level;
}

/** A problem about a whole file or folder, which has no line to show. `path` is relative to the site's folder. */
export function fileProblem(path: string, { rule, message, hint, level = "error" }: Told): Problem {
  return { level, rule, message, hint, source: { path, text: "" }, start: 0, end: 0 };
}

/** The problem of a file that could not be read, with the system's reason in plain words. */
export function unreadable(path: string, error: unknown): Problem {
  return fileProblem(path, {
    rule: "unreadable-file",
    message: `"${path}" cannot be read: ${reasonOf(error)}`,
    hint: "check its name and that you may read it",
  });
}

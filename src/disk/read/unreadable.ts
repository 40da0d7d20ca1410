import { aboutFile, type Problem } from "../../problem/problem.ts";
import { reasonOf } from "../error-code.ts";

/** The problem of a file that could not be read, with the system's reason in plain words. */
export function unreadable(path: string, error: unknown): Problem {
  return aboutFile(path, {
    rule: "unreadable-file",
    message: `"${path}" cannot be read: ${reasonOf(error)}`,
    hint: "check its name and that you may read it",
  });
}

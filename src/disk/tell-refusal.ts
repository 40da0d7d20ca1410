import { aboutFile, type Problem } from "../problem/problem.ts";
import { errorCode, reasonOf } from "./error-code.ts";

/** Does something to an author's folder; a system error on the way (disk full, no permission) is told as a problem. */
export function tellRefusal(path: string, action: () => void): Problem | null {
  try {
    action();
    return null;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    const message = `"${path}" could not be written: ${reasonOf(error)}`;
    return aboutFile(path, { rule: "not-written", message, hint: "mend this and try again" });
  }
}

import { isOutputRefused, type OutputRefused } from "../../../src/disk/write/output-refused.ts";

/** The refusal an action ends in; fails the test when it succeeds or throws anything else. */
export function refusal(action: () => unknown): Pick<OutputRefused, "rule" | "message" | "hint"> {
  try {
    action();
  } catch (error) {
    if (!isOutputRefused(error)) throw error;
    return { rule: error.rule, message: error.message, hint: error.hint };
  }
  throw new Error("nothing was refused");
}

import type { Fault } from "../../problem/problem.ts";
import type { Range } from "../../source.ts";

/** An error in the YAML itself, as opposed to what it says. */
export function yamlFault({ start, end }: Range, message: string, hint: string | null): Fault {
  return { level: "error", rule: "yaml", message, hint, start, end };
}

import type { Outcome } from "../commands/outcome.ts";
import { endWatch } from "./watch.ts";

/** Prints what a command has to say, and ends the program as it ended. */
export function finish({ code, stdout, stderr }: Outcome): void {
  endWatch(code);
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = code;
}

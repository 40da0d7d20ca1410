import type { Outcome } from "../commands/outcome.ts";

/** Prints what a command has to say, and ends the program as it ended. */
export function finish({ code, stdout, stderr }: Outcome): void {
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = code;
}

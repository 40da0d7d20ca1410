import { CommanderError } from "commander";
import { version } from "../version.ts";
import { exit } from "./exit.ts";

/** Usage errors of commander have been printed by it; anything else that was thrown is our bug. */
export function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exit.well : exit.usage;
    return;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  const about = `offprint ${version()}, Node ${process.version}, ${process.platform} ${process.arch}`;
  process.stderr.write(
    `This is a mistake in Offprint, not in your files. Please report it with these lines:\n\n${about}\n${stack}\n`,
  );
  process.exitCode = exit.bug;
}

import { type Command, Option } from "commander";

/** Gives a command the options that say how to tell of problems: see `telling`. */
export function withTellingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--format <format>", "how to tell of mistakes")
        .choices(["text", "json", "github"])
        .default(null, "text"),
    )
    .option("--json", "the same as --format json", false);
}

import { type Command, Option } from "commander";

/** Gives the program the options of all its commands, which stand before or behind the name of one, and in the help of each. */
export function withCommonOptions(program: Command): Command {
  return program
    .addOption(new Option("-q, --quiet", "only what is wrong, and what was asked for").conflicts("verbose"))
    .option("--verbose", "each step and its time, for reports of mistakes")
    .option("--no-color", "plain text only")
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: ({ parent }) => (parent === null ? [] : [...commonOptions(parent)]),
    });
}

/** The options of all commands: what version this is does not belong to one. */
export function commonOptions({ options }: Command): readonly Option[] {
  return options.filter(({ long }) => long !== "--version");
}

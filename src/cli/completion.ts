import { Argument, type Command, type Option } from "commander";
import type { CommandWord, OptionWord } from "../commands/completion/words.ts";
import type { shells } from "../commands/completion.ts";
import { commonOptions } from "./common-options.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";

/** Declares `offprint completion`; to be called when all other commands are there. */
export function declareCompletion(program: Command): void {
  program
    .command("completion")
    .description("Print what makes your shell complete these commands.")
    .addArgument(new Argument("<shell>", "the shell you use").choices(["bash", "zsh", "fish"]))
    .addHelpText(
      "after",
      examples(
        "offprint completion fish > ~/.config/fish/completions/offprint.fish",
        'echo "source <(offprint completion bash)" >> ~/.bashrc',
        'echo "source <(offprint completion zsh)" >> ~/.zshrc',
      ),
    )
    .action(async (shell: keyof typeof shells) => {
      const { completionCommand } = await import("../commands/completion.ts");
      finish(
        completionCommand(
          shell,
          program.commands.map((command) => wordOf(command, program)),
        ),
      );
    });
}

function wordOf(command: Command, program: Command): CommandWord {
  const [first] = command.registeredArguments;
  const help = { long: "--help", description: "tell more", takes: null, values: [] };
  return {
    name: command.name(),
    description: command.description(),
    values: first?.argChoices ?? [],
    options: [...[...command.options, ...commonOptions(program)].flatMap(optionWord), help],
  };
}

function optionWord({ long, flags, description, argChoices, required }: Option): readonly OptionWord[] {
  if (!long) return [];
  const [, name = "value"] = /<([^>]+)>/.exec(flags) ?? [];
  const takes = required ? name.replace(/\W/g, "-") : null;
  return [{ long, description, takes, values: argChoices ?? [] }];
}

import { type CommandWord, type OptionWord, quoted } from "./words.ts";

/** The script that completes our commands in fish. */
export function fishCompletion(commands: readonly CommandWord[]): string {
  const lines = commands.flatMap(({ name, description, values, options }) => [
    `complete -c offprint -n __fish_use_subcommand -f -a ${name} -d ${described(description)}`,
    ...(values.length > 0 ? [`${within(name)} -f -a ${quoted(values.join(" "))}`] : []),
    ...options.map((option) => `${within(name)} ${optionWords(option)}`),
  ]);
  return `# offprint completion for fish: offprint completion fish | source\n${lines.join("\n")}\n`;
}

function within(name: string): string {
  return `complete -c offprint -n '__fish_seen_subcommand_from ${name}'`;
}

function optionWords({ long, description, takes, values }: OptionWord): string {
  const value = takes === null ? "" : values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : " -r";
  return `-l ${long.replace(/^--/, "")}${value} -d ${described(description)}`;
}

/** Within single quotes fish knows backslashes, unlike other shells. */
function described(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}

import type { CommandWord } from "./words.ts";

/** The script that completes our commands in bash, from version 3.2 on, which macOS has. */
export function bashCompletion(commands: readonly CommandWord[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.values.length > 0)
      .map(({ long, values }) => `    ${name}:${long}) words="${values.join(" ")}" ;;\n`),
  );
  const words = commands.map(({ name, options, values }) => {
    const all = [...values, ...options.map(({ long }) => long)];
    return `    ${name}:*) words="${all.join(" ")}" ;;\n`;
  });
  return `# offprint completion for bash: source <(offprint completion bash)
_offprint() {
  local words=""
  case "$COMP_CWORD:\${COMP_WORDS[1]}:\${COMP_WORDS[COMP_CWORD-1]}" in
    1:*) words="${commands.map(({ name }) => name).join(" ")}" ;;
${[...values, ...words].map((line) => line.replace(/^ {4}/, "    *:")).join("")}  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _offprint offprint
`;
}

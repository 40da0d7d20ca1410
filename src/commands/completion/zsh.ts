import { type CommandWord, type OptionWord, quoted } from "./words.ts";

/** The script that completes our commands in zsh (zshcompsys(1), `_describe` and `_arguments`). */
export function zshCompletion(commands: readonly CommandWord[]): string {
  const names = commands.map(
    ({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(":", "\\:")}`)}\n`,
  );
  const cases = commands.map(({ name, values, options }) => {
    const first = values.length > 0 ? `1:kind:(${values.join(" ")})` : "*:file:_files";
    const all = [...options.map(optionSpec), first].map((spec) => ` \\\n        ${quoted(spec)}`);
    return `    ${name})\n      _arguments${all.join("")} ;;\n`;
  });
  return `#compdef offprint
# offprint completion for zsh: source <(offprint completion zsh)
_offprint() {
  local -a commands
  commands=(
${names.join("")}  )
  if ((CURRENT == 2)); then
    _describe -t commands command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${cases.join("")}  esac
}
compdef _offprint offprint
`;
}

function optionSpec({ long, description, takes, values }: OptionWord): string {
  const told = `${long}[${description.replace(/[[\]\\:]/g, "\\$&")}]`;
  if (takes === null) return told;
  return `${told}:${takes}:${values.length > 0 ? `(${values.join(" ")})` : "_files"}`;
}

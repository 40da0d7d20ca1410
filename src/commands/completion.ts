import { bashCompletion } from "./completion/bash.ts";
import { fishCompletion } from "./completion/fish.ts";
import type { CommandWord } from "./completion/words.ts";
import { zshCompletion } from "./completion/zsh.ts";
import type { Outcome } from "./outcome.ts";

/** The shells that can complete our commands. */
export const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `offprint completion <shell>`: prints the script by which a shell completes these commands. */
export function completionCommand(shell: keyof typeof shells, commands: readonly CommandWord[]): Outcome {
  return { code: 0, stdout: shells[shell](commands), stderr: "" };
}

import type { Command } from "commander";
import type { Format, Looks, Manner, Telling } from "../commands/outcome.ts";

/** The flags of the whole program: they stand before or behind the name of a command. */
export interface CommonFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False for --no-color. */
  readonly color: boolean;
}

/** The flags that say how to tell of problems; those without are for people. */
interface TellingFlags {
  readonly format?: Format | null;
  readonly json?: boolean;
}

/** How to tell of problems here: in a workflow of GitHub as annotations, unless the flags say otherwise. */
export function telling(command: Command): Telling {
  const { json = false, format = null } = command.opts<TellingFlags>();
  return {
    format: json ? "json" : (format ?? (isWorkflow() ? "github" : "text")),
    ...looks(command),
  };
}

/** How to tell what was done. */
export function manner(command: Command): Manner {
  const { json = false } = command.opts<TellingFlags>();
  return { ...looks(command), isJson: json };
}

/** Colour and width of what is printed, and how much that is. */
export function looks(command: Command): Looks {
  const { color, quiet = false } = command.optsWithGlobals<CommonFlags>();
  return { colour: color && wantsColour(), width: columns(100), isQuiet: quiet };
}

/** The width of the terminal, as far as it knows: some say 0. */
export function columns(usual: number): number {
  return process.stderr.columns || usual;
}

/** Colours where a person looks on: https://no-color.org and https://force-color.org, else a terminal that has them and no pipe. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return process.stderr.isTTY === true && process.stdout.isTTY === true && TERM !== "dumb";
}

/** `owner/repository` in a workflow of GitHub. */
export function repository(): string | null {
  return isWorkflow() ? (process.env["GITHUB_REPOSITORY"] ?? null) : null;
}

function isWorkflow(): boolean {
  return process.env["GITHUB_ACTIONS"] === "true";
}

import type { Format, Telling } from "../commands/outcome.ts";

/** The flags that say how to tell of problems. */
export interface TellingFlags {
  readonly format: Format | null;
  readonly json: boolean;
  readonly color: boolean;
}

/** How to tell of problems here: in a workflow of GitHub as annotations, unless the flags say otherwise. */
export function telling({ format, json, color }: TellingFlags): Telling {
  return {
    format: json ? "json" : (format ?? (isWorkflow() ? "github" : "text")),
    ...looks(color),
  };
}

/** Colour and width of what is printed; `color` is false for --no-color. */
export function looks(color: boolean): Pick<Telling, "colour" | "width"> {
  return { colour: color && wantsColour(), width: process.stderr.columns ?? 100 };
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

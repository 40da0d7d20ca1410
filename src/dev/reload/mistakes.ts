import { pathToFileURL } from "node:url";
import { frame } from "../../problem/frame.ts";
import { positionOf } from "../../problem/position.ts";
import type { Problem } from "../../problem/problem.ts";

/** A mistake as the overlay shows it: plain texts, and an address that opens the editor there. */
export interface Mistake {
  readonly title: string;
  readonly place: string;
  readonly frame: string;
  readonly hint: string;
  readonly link: string | null;
}

/** Programs that open files by an address, each with the beginning of it. */
const editors = {
  vscode: "vscode://file",
  vscodium: "vscodium://file",
  cursor: "cursor://file",
  zed: "zed://file",
  none: null,
} as const;

export type Editor = keyof typeof editors;

const columns = 100;

/** The errors among problems, for the overlay; `root` is the absolute path of the site's folder. */
export function mistakesOf(problems: readonly Problem[], root: string, editor: Editor): readonly Mistake[] {
  return problems.filter(({ level }) => level === "error").map((problem) => mistakeOf(problem, root, editor));
}

function mistakeOf(problem: Problem, root: string, editor: Editor): Mistake {
  const { source, start, rule, message, hint } = problem;
  const { line, column } = positionOf(source, start);
  return {
    title: `${message} [${rule}]`,
    place: `${source.path}:${line}:${column}`,
    frame: frameText(problem),
    hint: hint ?? "",
    link: linkTo(`${source.path}:${line}:${column}`, root, editor),
  };
}

function frameText(problem: Problem): string {
  const shown = frame(problem.source, problem, columns);
  if (shown === null) return "";
  const lines = [shown.before, shown.line, shown.indent + shown.carets, shown.after];
  return lines.filter((line) => line !== null).join("\n");
}

/** Templates of the package are not the author's to mend. */
function linkTo(place: string, root: string, editor: Editor): string | null {
  const scheme = editors[editor];
  if (scheme === null || !/^(?:content|templates|public)\//.test(place)) return null;
  return scheme + pathToFileURL(`${root}/`).pathname + encodeURI(place).replace(/[?#]/g, encodeURIComponent);
}

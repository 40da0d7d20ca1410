import { positionOf } from "./position.ts";
import type { Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";
import { visible } from "./visible.ts";

/**
 * The problems as workflow commands, one a line, which GitHub Actions shows beside the changed lines.
 * The end column is the one after the last marked character.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map((problem) => `${command(problem)}\n`)
    .join("");
}

function command(problem: Problem): string {
  const start = positionOf(problem.source, problem.start);
  const end = positionOf(problem.source, problem.end);
  const properties = {
    file: problem.source.path,
    line: start.line,
    col: start.column,
    endLine: end.line,
    endColumn: end.column,
    title: problem.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${problem.level} ${list.join(",")}::${data(text(problem))}`;
}

function text({ message, hint }: Problem): string {
  const lines = hint === null ? [] : hint.split("\n").map(visible);
  return [visible(message), ...(hint === null ? [] : [lines.join("\n")])].join(" — ");
}

/** The escapes of a command's message, as the runner reads them back. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The escapes of a command's property: also the two signs that part properties. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

import { positionOf } from "../../src/problem/position.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { normaliseText, type Source } from "../../src/source.ts";

/** A template named as the engine names it. */
export function template(name: string, text: string): Source {
  return { path: `templates/${name}.liquid`, text: normaliseText(text) };
}

/** `name:line:column rule text`, with the text that the problem underlines. */
export function told(problem: Problem): string {
  const { line, column } = positionOf(problem.source, problem.start);
  const name = problem.source.path.replace(/^templates\/|\.liquid$/g, "");
  return `${name}:${line}:${column} ${problem.rule} ${problem.source.text.slice(problem.start, problem.end)}`;
}

import { byCodePoint } from "../order.ts";
import type { Problem } from "./problem.ts";

/** The problems by path (in code point order), place and rule; what would be told twice in the same words is told once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const problem of problems) {
    const key = identity(problem);
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()].sort(inOrder);
}

function identity({ source, start, end, level, rule, message, hint }: Problem): string {
  return JSON.stringify([source.path, start, end, level, rule, message, hint]);
}

function inOrder(a: Problem, b: Problem): number {
  return (
    byCodePoint(a.source.path, b.source.path) ||
    a.start - b.start ||
    byCodePoint(a.rule, b.rule) ||
    a.end - b.end
  );
}

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
    compare(a.source.path, b.source.path) || a.start - b.start || compare(a.rule, b.rule) || a.end - b.end
  );
}

/** Code point order, which `<` is not: it puts characters beyond U+FFFF before U+E000. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  let index = 0;
  while (index < a.length && a.charCodeAt(index) === b.charCodeAt(index)) index++;
  return codePoint(a, index) - codePoint(b, index);
}

/** The code point at an offset, read whole when the offset parts a surrogate pair; -1 after the end. */
function codePoint(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && offset > 0
    ? (text.codePointAt(offset - 1) ?? -1)
    : (text.codePointAt(offset) ?? -1);
}

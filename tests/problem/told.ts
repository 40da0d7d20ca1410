import { positionOf } from "../../src/problem/position.ts";
import type { Problem } from "../../src/problem/problem.ts";

/** Problems as short lines, `2:8-2:14 rule: message = hint`, to compare what an author is told and where. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ source, start, end, rule, message, hint }) => {
    const [from, to] = [positionOf(source, start), positionOf(source, end)];
    const place = `${from.line}:${from.column}-${to.line}:${to.column}`;
    return `${place} ${rule}: ${message}${hint === null ? "" : ` = ${hint}`}`;
  });
}

import { styleText } from "node:util";
import type { LeftOut } from "../left-out.ts";
import { failed } from "../pdf/failed.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import type { Outcome, Telling } from "./outcome.ts";

/** How to print: colours, and the width of a line. */
export type Looks = Pick<Telling, "colour" | "width">;

/** How a site that could be looked at ends: with mistakes of its author's, with one of ours, or well. */
export function codeOf(problems: readonly Problem[]): 0 | 1 | 70 {
  if (hasError(problems)) return 1;
  return problems.some(({ rule }) => rule === failed) ? 70 : 0;
}

/** What was left out of a site, a line each. */
export function toldLeftOut(leftOut: readonly LeftOut[]): string {
  return leftOut.map(({ path, reason }) => `left out: ${path} (${reason})\n`).join("");
}

/** A command that did nothing, and why. */
export function refused(problems: readonly Problem[], looks: Looks): Outcome {
  const end = `\n${mark("✗", "red", looks.colour)} nothing was written\n`;
  return { code: 1, stdout: "", stderr: textReport(problems, looks) + end };
}

/** A sign at the beginning of a line. */
export function mark(sign: string, colour: "green" | "red" | "yellow", isColoured: boolean): string {
  return isColoured ? styleText(colour, sign, { validateStream: false }) : sign;
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

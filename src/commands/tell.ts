import { styleText } from "node:util";
import type { LeftOut } from "../left-out.ts";
import { failed } from "../pdf/failed.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import type { Looks, Manner, Outcome } from "./outcome.ts";
import { inJson } from "./tell-json.ts";

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
export function refused(problems: readonly Problem[], manner: Manner): Outcome {
  if (manner.isJson) return inJson(1, { problems });
  const end = `\n${mark("✗", "red", manner.colour)} nothing was written\n`;
  return { code: 1, stdout: "", stderr: textReport(problems, manner) + end };
}

/** A command that was asked for what there is not: `message` says what that is, `help` what there is. */
export function misused(message: string, help: string, { isJson }: Pick<Manner, "isJson">): Outcome {
  if (isJson) return inJson(2, { troubles: [{ code: "usage", message, help }] });
  return { code: 2, stdout: "", stderr: `error: ${message}\n(${help})\n` };
}

/** What nobody misses who asked for quiet: that all went well, what was left as it is, what to do next. */
export function news(text: string, { isQuiet }: Pick<Looks, "isQuiet">): string {
  return isQuiet ? "" : text;
}

/** A sign at the beginning of a line. */
export function mark(sign: string, colour: "green" | "red" | "yellow", isColoured: boolean): string {
  return isColoured ? styleText(colour, sign, { validateStream: false }) : sign;
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

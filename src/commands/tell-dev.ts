import type { Round } from "../dev/keeper.ts";
import type { Problem } from "../problem/problem.ts";
import { textReport } from "../problem/text-report.ts";
import type { Telling } from "./outcome.ts";
import { count, mark, news } from "./tell.ts";

/** What was told last, so that nothing is told twice. */
export interface Told {
  readonly isFirst: boolean;
  readonly isBad: boolean;
  /** Problems and what was left out, each in its words. */
  readonly known: ReadonlySet<string>;
}

export const nothingTold: Told = { isFirst: true, isBad: false, known: new Set() };

/**
 * What to say of a round: new warnings and every error in full, then one line. `address` is where the site is, with
 * the path it lives under. Returns the text, and what to remember.
 */
export function tellRound(
  round: Round,
  before: Told,
  telling: Telling,
  address: (base: string) => string,
): readonly [text: string, Told] {
  const told = round.problems.map((problem) => [problem, textReport([problem], telling)] as const);
  const leftOut = round.leftOut.map(({ path, reason }) => `left out: ${path} (${reason})\n`);
  const isNew = (text: string) => !before.known.has(text);
  const reports = told
    .filter(([{ level }, text]) => level === "error" || isNew(text))
    .map(([, text]) => text);
  const messages = [...reports, news(leftOut.filter(isNew).join(""), telling)];
  const known = new Set([...told.map(([, text]) => text), ...leftOut]);
  const line =
    round.built === null
      ? failure(round, before, telling)
      : news(success(round, before, telling, address), telling);
  const all = [...messages, line].filter((text) => text !== "");
  return [all.join("\n"), { isFirst: false, isBad: round.built === null, known }];
}

function success(
  round: Round,
  { isFirst, isBad }: Told,
  { colour }: Telling,
  address: (base: string) => string,
): string {
  const { built, time } = round;
  const made = built && `${count(built.papers, "paper")}, ${count(built.pages, "page")}`;
  const what = isFirst && built ? `${made} → ${address(built.base)}` : change(round);
  const sign = isFirst || isBad ? `${mark("✓", "green", colour)} ` : "  ";
  return `${sign}${isBad ? "mended: " : ""}${what}, ${Math.round(time)} ms\n`;
}

function change(round: Round): string {
  return `${changed(round)} → ${round.differing === 0 ? "no page changed" : count(round.differing, "file")}`;
}

function failure(round: Round, { isFirst }: Told, { colour }: Telling): string {
  const errors = count(round.problems.filter(isError).length, "error");
  const what = isFirst ? errors : `${changed(round)}: ${errors}`;
  const site = isFirst ? "" : "; the last good site stays";
  return `${mark("✗", "red", colour)} ${what}, shown in the browser, too${site}\n`;
}

function changed({ changed: [first, ...others] }: Round): string {
  if (first === undefined) return "public/";
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function isError({ level }: Problem): boolean {
  return level === "error";
}

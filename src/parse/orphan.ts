import { type Checked, problemAt } from "../problem/problem.ts";
import type { Document } from "./document.ts";

/**
 * What was wrong with a translation that has no original. It may say all itself; when it does not, what it lacks is
 * told once, with the file that is not there.
 */
export function tellOrphan<T>(checked: Checked<T>, { where, source }: Document): Checked<T> {
  const lacking = checked.problems.filter(({ rule }) => rule === "missing-key");
  const [first] = lacking;
  if (where.lang === null || !first) return checked;
  const name = source.path.split("/").at(-1) ?? "";
  const original = name.replace(`.${where.lang}.`, ".");
  const message = `there is no ${original} for this translation`;
  const keys = lacking.flatMap((problem) => /"(.+?)"/.exec(problem.message)?.[1] ?? []);
  const hint = `name this file after its original, or write what it lacks: ${keys.join(", ")}`;
  const orphan = problemAt(source, first, { rule: "no-original", message, hint });
  return { ...checked, problems: [orphan, ...checked.problems.filter((one) => !lacking.includes(one))] };
}

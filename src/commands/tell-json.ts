import { jsonReport } from "../problem/json-report.ts";
import type { Problem } from "../problem/problem.ts";
import type { Trouble as RegistryTrouble } from "../registries/network/trouble.ts";
import type { Outcome } from "./outcome.ts";

/** What went wrong and is in no file: `usage`, `bug`, or the rule of a registry's trouble. */
interface Trouble {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

/** What went wrong, in the author's files and beside them. */
interface Wrongs {
  readonly problems?: readonly Problem[];
  readonly troubles?: readonly Trouble[];
}

/**
 * What every command prints with `--json`, however it ends: one document. It begins with whether all went well (`ok`, when
 * the command ends with 0), what is wrong in files (`diagnostics`) and beside them (`troubles`); then comes what it is about.
 */
export function inJson(
  code: Outcome["code"],
  { problems = [], troubles = [] }: Wrongs,
  about: Readonly<Record<string, unknown>> = {},
): Outcome {
  const answer = { ...jsonReport(problems), ok: code === 0, troubles, ...about };
  return { code, stdout: `${JSON.stringify(answer, null, 2)}\n`, stderr: "" };
}

/** Trouble with registries, as it stands in a document. */
export function troublesIn(troubles: readonly RegistryTrouble[]): readonly Trouble[] {
  return troubles.map(({ rule, message, hint }) => ({ code: rule, message, help: hint }));
}

/** Files as a document names them: those that were written, or would be, and then with their text. */
export function filesIn<T extends { readonly path: string; readonly text: string | null }>(
  files: readonly T[],
  isDry: boolean,
): Readonly<Record<string, readonly object[]>> {
  const shown = files.map(({ text, ...file }) => (isDry ? { ...file, text } : file));
  return { [isDry ? "wouldWrite" : "written"]: shown };
}

import { visible } from "../problem/visible.ts";
import type { Trouble } from "../registries/network/trouble.ts";
import type { CountChange } from "../scaffold/counts/update-counts.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { count, mark, news } from "./tell.ts";
import { inJson, troublesIn } from "./tell-json.ts";
import { tellTrouble } from "./tell-missing.ts";

/** What came of asking for counts. */
export interface CountsTold {
  readonly path: string;
  readonly changes: readonly CountChange[];
  readonly troubles: readonly Trouble[];
  /** Lines that went into another line of the same paper. */
  readonly joined: readonly string[];
  /** Papers that were asked for, and nobody told of. */
  readonly untold: readonly string[];
  /** Papers that cannot be asked for: they have no identifier. */
  readonly unregistered: readonly string[];
}

interface Flags extends Manner {
  readonly isDry: boolean;
}

/** Tells which counts changed, or would; it ends badly when trouble kept one from being told. */
export function tellCounts(told: CountsTold, flags: Flags): Outcome {
  const { path, changes, troubles, joined, untold, unregistered } = told;
  const { isDry, colour } = flags;
  const isShort = troubles.length > 0 && untold.length > 0;
  const code = isShort ? 1 : 0;
  if (flags.isJson) return inJson(code, { troubles: troublesIn(troubles) }, about(told, isDry));
  const table = changes.map((change) => `    ${line(change)}\n`).join("");
  const done = `${mark("✓", "green", colour)} ${path}: ${count(changes.length, "count")} written\n`;
  const head = isDry ? `would write ${path}:\n` : done;
  const same = isShort ? "" : `${mark("✓", "green", colour)} no count has changed\n`;
  const changed = `${head}\n${table}`;
  return {
    code,
    stdout: isDry && changes.length > 0 ? changed : news(changes.length === 0 ? same : changed, flags),
    stderr: [
      ...troubles.map((trouble) => tellTrouble(trouble, colour)),
      list("these lines are of a paper that has another line, which stays", joined),
      list("nobody told how often these are cited, so what was known of them stays", untold),
      news(list("these have no DOI or arXiv identifier to ask for", unregistered), flags),
    ].join(""),
  };
}

function about({ path, changes, joined, untold, unregistered }: CountsTold, isDry: boolean) {
  const files = changes.length + joined.length === 0 ? [] : [{ path }];
  const counts = changes.map(({ before, after: { paper, count: now, source } }) => ({
    ...{ paper, before: before?.count ?? null, count: now, source },
  }));
  return { [isDry ? "wouldWrite" : "written"]: files, counts, joined, untold, unregistered };
}

function line({ before, after: { paper, count: now, source } }: CountChange): string {
  const was = before === null || before.count === now ? "" : `${before.count} → `;
  return `${visible(paper)}: ${was}${now} (${source})`;
}

function list(about: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${about}: ${names.map(visible).join(", ")}\n`;
}

import { tellRefusal } from "../disk/tell-refusal.ts";
import { askLinks } from "../links/network/ask-links.ts";
import type { Web } from "../links/network/web.ts";
import { outsideLinks } from "../links/outside-links.ts";
import { tellVerdicts, type Unchecked } from "../links/tell-verdicts.ts";
import type { Verdict } from "../links/verdict.ts";
import type { Problem } from "../problem/problem.ts";
import { sortProblems } from "../problem/sort-problems.ts";
import type { Progress } from "../progress.ts";
import { closedMakers, isSkipped, type Looked, type LookFlags, lookThrough } from "./look-through.ts";
import { type Mending, mend, mendings } from "./mend.ts";
import type { Outcome, Telling } from "./outcome.ts";
import { tellCheck } from "./tell-check.ts";

/** The flags of `offprint check`, and what the environment adds to them. */
export interface CheckFlags extends Telling, LookFlags {
  /** Whether warnings count as failure. */
  readonly isStrict: boolean;
  /** Whether to mend what can be mended for certain. */
  readonly isFixing: boolean;
  /** Whether to show what would be mended, and leave it. */
  readonly isDry: boolean;
}

/** A site that was looked through, with its outside links. */
interface Seen extends Looked {
  readonly outside: { readonly asked: number; readonly unchecked: readonly Unchecked[] } | null;
}

/**
 * `offprint check [dir]`: everything a build looks for and the proofreader besides; outside links where there is a way to
 * them. Nothing is written but with --fix.
 */
export async function checkCommand(dir: string, flags: CheckFlags, web: Web | null): Promise<Outcome> {
  const look = looking(dir, flags, web);
  const first = await look();
  const { seen, mended } =
    flags.isFixing && !flags.isDry ? await mendAll(dir, first, look) : { seen: first, mended: [] };
  const problems = sortProblems(seen.problems);
  const { papers = 0, pages = 0 } = seen.proofs?.built ?? {};
  const counts = seen.proofs && { papers, pages };
  const open = mendings(problems);
  return tellCheck({ problems, leftOut: seen.leftOut, counts, outside: seen.outside, mended, open }, flags);
}

/** Looks at a site as often as it is asked to; each outside link is asked for once, each picture and PDF made once. */
function looking(dir: string, flags: CheckFlags, web: Web | null): () => Promise<Seen> {
  const known = new Map<string, Verdict>();
  const makers = closedMakers(dir, flags.onlooker);
  return async () => {
    const looked = await lookThrough(dir, flags, makers);
    if (web === null || looked.proofs === null) return { ...looked, outside: null };
    const links = outsideLinks(looked.proofs);
    const unknown = [...links.keys()].filter((url) => !known.has(url));
    const onAnswer: Progress = (...howFar) => flags.onlooker.progress("asking for links", ...howFar);
    onAnswer(0, unknown.length);
    const verdicts = await askLinks(unknown, web, onAnswer);
    for (const [url, verdict] of verdicts) known.set(url, verdict);
    const { problems, unchecked } = tellVerdicts(links, known);
    const told = problems.filter(({ rule }) => !isSkipped(rule, flags));
    return { ...looked, problems: [...looked.problems, ...told], outside: { asked: links.size, unchecked } };
  };
}

interface Mended {
  readonly seen: Seen;
  readonly mended: readonly Mending[];
}

/** One change can uncover another, or stand in its way; more rounds than these mean that two undo each other. */
const rounds = 5;

/** Mends until there is nothing left to mend, and looks at what came of it. */
async function mendAll(dir: string, before: Seen, look: () => Promise<Seen>): Promise<Mended> {
  const mended: Mending[] = [];
  const refusals: Problem[] = [];
  let seen = before;
  for (let round = 0; round < rounds && refusals.length === 0; round += 1) {
    const files = mendings(sortProblems(seen.problems));
    if (files.length === 0) break;
    for (const file of files) {
      const refusal = tellRefusal(file.source.path, () => {
        mended.push(...mend(dir, [file]));
      });
      if (refusal !== null) refusals.push(refusal);
    }
    seen = await look();
  }
  return { seen: { ...seen, problems: [...seen.problems, ...refusals] }, mended };
}

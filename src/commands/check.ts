import { tellRefusal } from "../disk/tell-refusal.ts";
import type { Problem } from "../problem/problem.ts";
import { sortProblems } from "../problem/sort-problems.ts";
import { type Looked, type LookFlags, lookThrough } from "./look-through.ts";
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

/** `offprint check [dir]`: everything a build looks for and the proofreader besides; nothing is written but with --fix. */
export async function checkCommand(dir: string, flags: CheckFlags): Promise<Outcome> {
  const look = () => lookThrough(dir, flags);
  const looked = await look();
  const mended = flags.isFixing && !flags.isDry ? await mendAll(dir, looked, look) : { looked, mended: [] };
  const { built = null } = mended.looked.proofs ?? {};
  const problems = sortProblems(mended.looked.problems);
  return tellCheck(
    {
      problems,
      leftOut: mended.looked.leftOut,
      counts: built && { papers: built.papers, pages: built.pages },
      mended: mended.mended,
      open: mendings(problems),
    },
    flags,
  );
}

interface Mended {
  readonly looked: Looked;
  readonly mended: readonly Mending[];
}

/** One change can uncover another, or stand in its way; more rounds than these mean that two undo each other. */
const rounds = 5;

/** Mends until there is nothing left to mend, and looks at what came of it. */
async function mendAll(dir: string, before: Looked, look: () => Promise<Looked>): Promise<Mended> {
  const mended: Mending[] = [];
  const refusals: Problem[] = [];
  let looked = before;
  for (let round = 0; round < rounds && refusals.length === 0; round += 1) {
    const files = mendings(sortProblems(looked.problems));
    if (files.length === 0) break;
    for (const file of files) {
      const refusal = tellRefusal(file.source.path, () => {
        mended.push(...mend(dir, [file]));
      });
      if (refusal !== null) refusals.push(refusal);
    }
    looked = await look();
  }
  return { looked: { ...looked, problems: [...looked.problems, ...refusals] }, mended };
}

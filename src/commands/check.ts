import { join } from "node:path";
import { build } from "../build.ts";
import { closedMemory } from "../disk/memory/closed-memory.ts";
import { openPictureMemory } from "../disk/memory/picture-memory.ts";
import { gitRepository } from "../disk/read/git-repository.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readBytes } from "../disk/read/read-bytes.ts";
import { readSite } from "../disk/read/read-site.ts";
import { textAsItIs } from "../disk/read/text-as-it-is.ts";
import { githubName } from "../doctor/examine-address.ts";
import { pictureMaker } from "../images/make/picture-maker.ts";
import type { LeftOut } from "../left-out.ts";
import type { Problem } from "../problem/problem.ts";
import { proofread } from "../proofread/proofread.ts";
import type { Whereabouts } from "../proofread/proofs.ts";
import type { Rule } from "../proofread/rules.ts";
import { fileFacts } from "./file-facts.ts";
import type { Outcome, Telling } from "./outcome.ts";
import { isBad } from "./tell.ts";
import { type CheckStory, tellCheck } from "./tell-check.ts";

/** The flags of `offprint check`, and what the environment adds to them. */
export interface CheckFlags extends Telling {
  readonly base: string | null;
  readonly drafts: boolean;
  readonly repository: string | null;
  /** Whether warnings count as failure. */
  readonly isStrict: boolean;
  /** Rules not to tell of. */
  readonly skip: readonly Rule[];
  /** The day it is where it is latest. */
  readonly today: string;
}

/** `offprint check [dir]`: everything a build looks for and the proofreader besides; nothing is written. */
export async function checkCommand(dir: string, flags: CheckFlags): Promise<Outcome> {
  const files = readSite(dir, packageTemplates());
  const before = files.problems;
  if (files.value.content.length === 0 && isBad(before)) return tell(before, [], null);
  const makePictures = pictureMaker(readBytes, closedMemory(openPictureMemory(dir)));
  const { value: built, problems: told } = await build({ ...files.value, makePictures }, flags);
  const proofs = {
    built,
    told,
    templates: files.value.templates,
    files: await fileFacts(files.value.publicFiles),
  };
  const remarks = proofread({ ...proofs, ...whereabouts(dir), today: flags.today });
  const skipped = new Set<string>(flags.skip);
  const kept = remarks.filter(({ rule }) => !skipped.has(rule));
  const leftOut = [...files.value.leftOut, ...built.leftOut];
  return tell([...before, ...told, ...kept], leftOut, { papers: built.papers, pages: built.pages });

  function tell(
    problems: readonly Problem[],
    left: readonly LeftOut[],
    counts: CheckStory["counts"],
  ): Outcome {
    return tellCheck({ problems, leftOut: left, counts }, flags);
  }
}

function whereabouts(dir: string): Whereabouts {
  const remote = gitRepository(dir)?.remote ?? null;
  const repository = githubName(remote);
  return {
    repository,
    isElsewhere: remote !== null && repository === null,
    cname: textAsItIs(join(dir, "public/CNAME"))?.trim() || null,
  };
}

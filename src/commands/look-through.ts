import { join } from "node:path";
import { build } from "../build.ts";
import { closedMemory } from "../disk/memory/closed-memory.ts";
import { openMemory } from "../disk/memory/memory.ts";
import { gitRepository } from "../disk/read/git-repository.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readBytes } from "../disk/read/read-bytes.ts";
import { readSite } from "../disk/read/read-site.ts";
import { realFolder } from "../disk/read/site-folder.ts";
import { textAsItIs } from "../disk/read/text-as-it-is.ts";
import { workflowsIn } from "../disk/read/workflows.ts";
import { githubName } from "../doctor/examine-address.ts";
import type { LeftOut } from "../left-out.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import { proofread } from "../proofread/proofread.ts";
import type { Proofs, Whereabouts } from "../proofread/proofs.ts";
import type { Rule } from "../proofread/rules.ts";
import { fileFacts } from "./file-facts.ts";
import { type Makers, makersOf, toldFiles } from "./makers.ts";
import { buildWatch, type Onlooker, type Watched } from "./onlooker.ts";

/** How to look at a site. */
export interface LookFlags extends Watched {
  readonly base: string | null;
  readonly drafts: boolean;
  readonly repository: string | null;
  /** Rules not to tell of. */
  readonly skip: readonly Rule[];
  /** The day it is where it is latest. */
  readonly today: string;
}

/** A site that was looked through. */
export interface Looked {
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  /** Null when there is no site. */
  readonly proofs: Proofs | null;
}

/** Makers for a site that is not written to. What they made once they know for as long as they are used. */
export function closedMakers(dir: string, onlooker?: Onlooker): Makers {
  const pictures = closedMemory(openMemory(dir, "pictures"), readBytes);
  const pdfs = closedMemory(openMemory(dir, "pdf"), readBytes);
  return makersOf({ dir, onlooker, pictures, pdfs, read: pictures.read });
}

/** Builds the site in a folder without writing anything, and reads its proofs. */
export async function lookThrough(dir: string, flags: LookFlags, makers: Makers): Promise<Looked> {
  const { value: files, problems: before } = readSite(dir, packageTemplates());
  if (files.content.length === 0 && hasError(before)) return { problems: before, leftOut: [], proofs: null };
  flags.onlooker.remark(toldFiles(files));
  const options = { ...flags, onProgress: buildWatch(flags.onlooker) };
  const { value: built, problems: told } = await build({ ...files, ...makers }, options);
  const facts = { templates: files.templates, files: await fileFacts(files.publicFiles) };
  const proofs: Proofs = { built, told, ...facts, ...whereabouts(dir), today: flags.today };
  const remarks = proofread(proofs).filter(({ rule }) => !isSkipped(rule, flags));
  return {
    problems: [...before, ...told, ...remarks],
    leftOut: [...files.leftOut, ...built.leftOut],
    proofs,
  };
}

/** Whether somebody asked not to be told of a rule. */
export function isSkipped(rule: string, { skip }: Pick<LookFlags, "skip">): boolean {
  return skip.some((name) => name === rule);
}

/** A repository around several sites says nothing about any of them. */
function whereabouts(dir: string): Whereabouts {
  const git = gitRepository(realFolder(dir) ?? dir);
  const remote = git?.remote ?? null;
  const repository = githubName(remote);
  return {
    repository: git?.top === realFolder(dir) ? repository : null,
    isElsewhere: remote !== null && repository === null,
    isDeployedHere: workflowsIn(dir).some(({ text }) => text.includes("actions/deploy-pages")),
    cname: textAsItIs(join(dir, "public/CNAME"))?.trim() || null,
  };
}

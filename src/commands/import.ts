import { packageTemplates } from "../disk/read/package-templates.ts";
import { readSite } from "../disk/read/read-site.ts";
import { readNamedText } from "../disk/read/read-text.ts";
import { realFolder } from "../disk/read/site-folder.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { writeNewFiles } from "../disk/write/new-files.ts";
import { hasError, type Problem } from "../problem/problem.ts";
import { noSite } from "./no-site.ts";
import type { Watched } from "./onlooker.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { planOf } from "./plan-import.ts";
import { refused } from "./tell.ts";
import { notRead, tellImported } from "./tell-imported.ts";

/** Flags of `offprint import`. */
export interface ImportFlags extends Manner, Watched {
  readonly isDry: boolean;
}

/** `offprint import <file> [dir]`: writes what a RenderCV or JSON Resume file says into a site, or into a new one; never over a file that is there. */
export async function importCommand(file: string, dir: string, flags: ImportFlags): Promise<Outcome> {
  if (/\.bib$/i.test(file) || realFolder(file) !== null) return notRead(file, flags);
  const { value: source, problems } = readNamedText(file);
  if (source === null || hasError(problems))
    return isMeant(file, problems) ? refused(problems, flags) : notRead(file, flags);
  const place = {
    dir,
    isNew: noSite(dir) !== null,
    site: readSite(dir, packageTemplates()).value,
    onlooker: flags.onlooker,
  };
  const plan = await planOf(source, place);
  if (plan === null) return notRead(file, flags);
  if (hasError(plan.problems))
    return plan.isRead || isMeant(file, []) ? refused(plan.problems, flags) : notRead(file, flags);
  const refusal = flags.isDry ? null : tellRefusal(dir, () => writeNewFiles(dir, plan.missing));
  return refusal === null
    ? tellImported(dir, { ...plan, isNew: place.isNew }, flags)
    : refused([refusal], flags);
}

/** Whether mistakes in a file are worth telling: one of another kind has them from its first line on. */
function isMeant(file: string, problems: readonly Problem[]): boolean {
  return /\.(?:ya?ml|json)$/i.test(file) || problems.some(({ rule }) => rule === "unreadable-file");
}

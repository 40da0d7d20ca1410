import { join } from "node:path";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readSite, type SiteFiles } from "../disk/read/read-site.ts";
import { textAsItIs } from "../disk/read/text-as-it-is.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { writeNewFiles } from "../disk/write/new-files.ts";
import { replaceText } from "../disk/write/replace-text.ts";
import { aboutFile, hasError, type Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import { type Addition, newEntry, type Shelf } from "../scaffold/entry/new-entry.ts";
import { newKinds } from "../scaffold/entry/new-kinds.ts";
import type { Wish } from "../scaffold/entry/wish.ts";
import { normaliseText } from "../source.ts";
import { noSite } from "./no-site.ts";
import type { Onlooker, Watched } from "./onlooker.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { misused, refused } from "./tell.ts";
import { tellNew } from "./tell-new.ts";
import { tryBuild } from "./try-build.ts";

export type { Wish } from "../scaffold/entry/wish.ts";

/** Flags of `offprint new`. */
export interface NewFlags extends Manner, Watched {
  readonly isDry: boolean;
  /** The date of news and posts that have none: 2025-05-03. */
  readonly today: string;
}

/** The folder of `content/` for a kind of entry (a paper is a publication), or the outcome of naming a kind there is not. */
export function folderOf(kind: string, manner: Manner): string | Outcome {
  const meant = /^papers?$/.test(kind) ? "publication" : kind;
  const folder = newKinds[meant] ?? Object.values(newKinds).find((name) => name === meant);
  if (folder !== undefined) return folder;
  const kinds = Object.keys(newKinds);
  const near = suggest(kind, kinds);
  const hint = near === null ? `There are ${kinds.join(", ")}.` : `Did you mean ${near}?`;
  return misused(`there is no kind of entry '${kind}'`, hint, manner);
}

/** `offprint new <kind> [title]`: writes one new entry into a site; nothing that is there is changed but a list it is added to. */
export async function newCommand(dir: string, wish: Wish, flags: NewFlags): Promise<Outcome> {
  const homeless = noSite(dir);
  if (homeless !== null) return refused([homeless], flags);
  const site = readSite(dir, packageTemplates()).value;
  const addition = newEntry(wish, shelfIn(dir, site), flags.today);
  const problems = await problemsOf(addition, site, flags.onlooker);
  if (hasError(problems)) return refused(problems, flags);
  const refusal = flags.isDry ? null : tellRefusal(addition.path, () => write(dir, addition));
  return refusal === null
    ? tellNew(addition, problems, { ...flags, isDraft: wish.isDraft })
    : refused([refusal], flags);
}

function shelfIn(dir: string, { content, leftOut, unread }: SiteFiles): Shelf {
  const paths = [...content, ...leftOut].map(({ path }) => path).concat(unread);
  return { paths, textOf: (path) => textAsItIs(join(dir, path)) ?? "" };
}

/** What a build of the site would say of the new entry, besides what the file itself says it still needs. */
async function problemsOf(
  addition: Addition,
  site: SiteFiles,
  onlooker: Onlooker,
): Promise<readonly Problem[]> {
  const { path, text } = addition;
  if (text === null) return [notAList(path)];
  const others = site.content.filter((source) => source.path !== path);
  const content = [...others, { path, text: normaliseText(text) }];
  const problems = await tryBuild(site, content, { drafts: true, onlooker });
  return problems.filter((problem) => isOf(problem, addition));
}

function isOf({ source, start, rule }: Problem, { path, before, missing }: Addition): boolean {
  const isHere = source.path === path && start >= normaliseText(before ?? "").length;
  return isHere && !(missing.length > 0 && ["missing-key", "missing-date"].includes(rule));
}

function write(dir: string, { path, text, before }: Addition): void {
  if (before === null) writeNewFiles(dir, [{ path, text: text ?? "" }]);
  else replaceText(join(dir, path), text ?? before);
}

function notAList(path: string): Problem {
  return aboutFile(path, {
    rule: "not-written",
    message: `nothing can be added to "${path}"`,
    hint: "offprint build tells what is wrong in it: mend that first",
  });
}

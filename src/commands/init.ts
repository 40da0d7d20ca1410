import { build } from "../build.ts";
import { packageTemplates } from "../disk/read/package-templates.ts";
import { readOwnTemplates } from "../disk/read/read-templates.ts";
import { tellRefusal } from "../disk/tell-refusal.ts";
import { takenPaths, writeNewFiles } from "../disk/write/new-files.ts";
import type { NewFile } from "../new-file.ts";
import { aboutFile, type Problem } from "../problem/problem.ts";
import type { Answers } from "../scaffold/starter/answers.ts";
import { starterFiles } from "../scaffold/starter/starter-files.ts";
import { groundOf } from "./ground-of.ts";
import type { Manner, Outcome } from "./outcome.ts";
import { refused } from "./tell.ts";
import { grouped, tellNewSite } from "./tell-new-site.ts";

export type { Answers } from "../scaffold/starter/answers.ts";

/** The flags of `offprint init`. */
export interface InitFlags extends Manner {
  readonly isMerging: boolean;
  readonly isDry: boolean;
}

/** `offprint init [dir]`: writes a new site about somebody; never over a file that is there. */
export async function initCommand(dir: string, answers: Answers, flags: InitFlags): Promise<Outcome> {
  const files = filesIn(dir, answers);
  const mistakes = await mistakesIn(files);
  if (mistakes.length > 0) return refused(mistakes, flags);
  const taken = new Set(
    takenPaths(
      dir,
      files.map(({ path }) => path),
    ),
  );
  if (taken.size > 0 && !flags.isMerging) return refused([inTheWay(dir, [...taken])], flags);
  const missing = files.filter(({ path }) => !taken.has(path));
  const refusal = flags.isDry ? null : tellRefusal(dir, () => writeNewFiles(dir, missing));
  return refusal === null
    ? tellNewSite(dir, { missing, kept: [...taken] }, flags)
    : refused([refusal], flags);
}

/** What keeps a new site from being written to a folder, known before anything is asked; null when nothing does. */
export function refuseInit(dir: string, flags: InitFlags): Outcome | null {
  const paths = filesIn(dir, nobody).map(({ path }) => path);
  const taken = flags.isMerging ? [] : takenPaths(dir, paths);
  return taken.length === 0 ? null : refused([inTheWay(dir, taken)], flags);
}

/** What is wrong with what somebody says of themselves: the first mistake in words, or null. */
export async function doubtAnswers(answers: Answers): Promise<string | null> {
  const [mistake] = await mistakesIn(filesIn(".", answers));
  return mistake ? [mistake.message, mistake.hint].filter((part) => part !== null).join(": ") : null;
}

const nobody: Answers = {
  name: "Nobody",
  otherName: null,
  role: null,
  affiliation: null,
  department: null,
  email: null,
  links: {},
  languages: ["en"],
};

function filesIn(dir: string, answers: Answers): readonly NewFile[] {
  return starterFiles(answers, groundOf(dir));
}

/** Everything `offprint build` would say of the new site. */
async function mistakesIn(files: readonly NewFile[]): Promise<readonly Problem[]> {
  const content = files.filter(({ path }) => /^content\/.*\.(?:md|yaml)$/.test(path));
  const input = { content, templates: readOwnTemplates(packageTemplates()), publicFiles: [] };
  const { problems } = await build(input, { base: null, drafts: false, repository: null });
  return problems;
}

function inTheWay(dir: string, taken: readonly string[]): Problem {
  const list = grouped(taken).map((path) => `"${path}"`);
  return aboutFile(dir, {
    rule: "files-in-the-way",
    message: `there is already ${list.join(", ")}`,
    hint: "choose another folder, or write only what is missing with --merge",
  });
}

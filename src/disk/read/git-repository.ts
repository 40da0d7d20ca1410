import { dirname, join, resolve } from "node:path";
import { textAsItIs } from "./text-as-it-is.ts";
import { textIfReadable } from "./text-if-readable.ts";

/** What git keeps about a repository: where it is, where "origin" is, and its branch: the main one there, else the one here. */
export interface GitRepository {
  readonly top: string;
  readonly remote: string | null;
  readonly branch: string | null;
  /** The text of its settings. */
  readonly settings: string;
}

/** The repository a folder is in, read from git's own files; null when it is in none. Git itself need not be there. */
export function gitRepository(folder: string): GitRepository | null {
  const top = resolve(folder);
  const git = gitFolder(top);
  if (git === null) return dirname(top) === top ? null : gitRepository(dirname(top));
  const head = textAsItIs(join(git, "HEAD")) ?? "";
  const shared = resolve(git, textAsItIs(join(git, "commondir"))?.trim() ?? ".");
  const main = textAsItIs(join(shared, "refs/remotes/origin/HEAD"));
  const settings = textIfReadable(join(shared, "config")) ?? "";
  return {
    top,
    settings,
    remote: originIn(settings),
    branch: /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/m.exec(main ?? head)?.[1] ?? null,
  };
}

/** `.git` is a folder, or a file that names one: https://git-scm.com/docs/gitrepository-layout. */
function gitFolder(top: string): string | null {
  const git = join(top, ".git");
  if (textAsItIs(join(git, "HEAD")) !== null) return git;
  const named = /^gitdir: (.+)$/m.exec(textIfReadable(git) ?? "")?.[1];
  return named === undefined ? null : resolve(top, named);
}

function originIn(config: string): string | null {
  const section = /^\[remote "origin"\]\s*\n([^[]*)/m.exec(config)?.[1] ?? "";
  return /^\s*url *= *(\S+)/m.exec(section)?.[1] ?? null;
}

import { accessSync, constants, readdirSync } from "node:fs";
import type { Output } from "../../output.ts";
import { foldersAround } from "../../output-path.ts";
import type { Change } from "./change.ts";
import type { KindOf } from "./entry-kind.ts";
import { inTheWay } from "./in-the-way.ts";

/** What is known of an output folder before a commit. */
export interface Ground {
  readonly folder: string;
  readonly kindOf: KindOf;
  readonly isSame: (output: Output) => boolean;
  readonly isOurs: (path: string) => boolean;
}

/** Throws OutputRefused when a commit would meet a file that is not ours, a link, or a folder it may not write in. */
export function assertClear({ write, remove }: Change, ground: Ground): void {
  const leaving = new Set(remove);
  for (const output of write) assertFree(output, leaving, ground);
  const folders = [...write.map(({ path }) => path), ...remove].flatMap(foldersAround);
  for (const folder of new Set([".", ...folders])) assertWay(folder, leaving, ground);
}

function assertFree(output: Output, leaving: ReadonlySet<string>, ground: Ground): void {
  const kind = ground.kindOf(output.path);
  if (kind === "absent" || ground.isSame(output)) return;
  const isFree = kind === "folder" ? isLeaving(output.path, leaving, ground) : ground.isOurs(output.path);
  if (!isFree) throw inTheWay(output.path, ground.folder);
}

/** Whether a folder will be gone once the stale files are. */
function isLeaving(path: string, leaving: ReadonlySet<string>, ground: Ground): boolean {
  const inside = readdirSync(`${ground.folder}/${path}`).map((name) => `${path}/${name}`);
  const goes = (entry: string) =>
    ground.kindOf(entry) === "folder" ? isLeaving(entry, leaving, ground) : leaving.has(entry);
  return inside.length > 0 && inside.every(goes);
}

function assertWay(path: string, leaving: ReadonlySet<string>, { folder, kindOf }: Ground): void {
  const kind = kindOf(path);
  if (kind === "absent" || leaving.has(path)) return;
  if (kind !== "folder") throw inTheWay(path, folder);
  // Found out only in the middle of the commit, this would leave a site half new.
  accessSync(`${folder}/${path}`, constants.W_OK);
}

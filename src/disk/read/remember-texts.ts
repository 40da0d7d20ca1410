import type { Checked } from "../../problem/problem.ts";
import type { Source } from "../../source.ts";
import type { FoundFile } from "./found-file.ts";
import { type ReadText, readText } from "./read-text.ts";

interface Memory {
  readonly file: FoundFile;
  readonly readAt: number;
  readonly text: Checked<Source | null>;
}

/** Disks tell times in steps of up to two seconds (FAT): what changed shortly before it was read may change again unseen. */
const doubtful = 3000;

/**
 * Reads texts as `readText` does, but opens no file again whose size and times are those of the last reading. A file
 * that had just changed then is opened in any case. `now` is the time in milliseconds since 1970.
 */
export function rememberTexts(now: () => number = Date.now): ReadText {
  const known = new Map<string, Memory>();
  return (file) => {
    const last = known.get(file.path);
    if (last !== undefined && isSame(last, file)) return last.text;
    const memory = { file, readAt: now(), text: readText(file) };
    known.set(file.path, memory);
    return memory.text;
  };
}

function isSame({ file: { from, bytes, changedAt }, readAt }: Memory, file: FoundFile): boolean {
  const isUnchanged = from === file.from && bytes === file.bytes && changedAt === file.changedAt;
  return isUnchanged && changedAt < readAt - doubtful;
}

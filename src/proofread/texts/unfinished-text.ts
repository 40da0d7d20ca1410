import type { Problem } from "../../problem/problem.ts";
import type { Desk } from "../desk/desk.ts";
import { placeIn, type Writing } from "../desk/writings.ts";
import { remark } from "../remark.ts";

/** Notes to oneself. "TODO" is a Spanish word and a subject of papers, so it must stand as a note does. */
const notes: readonly RegExp[] = [
  /(?<![\p{L}\p{N}"'“‘])(?:TODO|FIXME)(?=\s*[:)\]]|[ \t]*$)/mu,
  /^\s*TBD\s*$/,
  /^[ \t]*(?:TODO|FIXME)(?= (?!\p{Lu}{2})\p{L})/mu,
  /(?<![\p{L}\p{N}])X{4,}(?:\.X{4,})?(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}\p{P}])\?{3,}|(?<=[[(])\?{3,}/u,
];

/** Notes an author left in texts that are published: `unfinished-text`. */
export function unfinishedText({ writings }: Desk): readonly Problem[] {
  return writings.filter(isFinal).flatMap((writing) =>
    notes.flatMap((note) => {
      const found = note.exec(writing.words)?.[0].trim();
      if (found === undefined) return [];
      const message = `"${found}" is a note to yourself, and readers see it`;
      const hint = "finish it, or put it into a comment: <!-- … -->";
      return [remark(placeIn(writing, found), "unfinished-text", { message, hint })];
    }),
  );
}

/** There are papers about such notes, and talks whose place nobody knows yet. */
function isFinal({ entry, pointer }: Writing): boolean {
  return entry.kind !== "talks" && !(entry.kind === "publications" && pointer === "/title");
}

import { fold } from "../../output-path.ts";
import type { PaperRecord } from "../../registries/paper-record.ts";
import { type Addition, namesIn, newFile } from "../entry/new-entry.ts";
import type { KnownPapers } from "./known-papers.ts";
import { paperNames } from "./paper-names.ts";
import { paperWish } from "./paper-wish.ts";

/** A paper and the file for it; `alike` is the path of one with the same title, which may be the same. */
export interface NewPaper {
  readonly record: PaperRecord;
  readonly addition: Addition;
  readonly alike: string | null;
}

/** A paper that is on the site, and where. */
export interface PaperThere {
  readonly title: string;
  readonly path: string;
}

/** Files for the papers a site does not have, under names of their own; those it has, or that come twice, are passed over. */
export function newPapers(
  records: readonly PaperRecord[],
  paths: readonly string[],
  known: KnownPapers,
): { readonly papers: readonly NewPaper[]; readonly there: readonly PaperThere[] } {
  const taken = new Set(namesIn(paths, "publications"));
  const made = new Map<string, string>();
  const papers: NewPaper[] = [];
  const there: PaperThere[] = [];
  for (const record of records) {
    const names = paperNames(record.fields);
    const path = known.pathOf(names) ?? names.flatMap((name) => made.get(name) ?? [])[0];
    if (path !== undefined) {
      there.push({ title: record.title, path });
      continue;
    }
    // No date is made up for a paper, so that of today is never asked for.
    const addition = newFile(paperWish(record), taken, "");
    for (const name of names) made.set(name, addition.path);
    taken.add(fold(addition.path.replace(/^.*\/|\.md$/g, "")));
    papers.push({ record, addition, alike: known.pathOfTitle(record.title) });
  }
  return { papers, there };
}

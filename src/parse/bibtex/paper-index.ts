import type { BibPaper } from "./bib-paper.ts";
import { idsOf } from "./same-paper.ts";

/** A paper's entries: the one that counts first, and its preprints. */
export type Group = readonly [BibPaper, ...BibPaper[]];

type Lookup = (key: string | null) => readonly Group[];

/** Groups by what they can be found by; nothing is found by null. */
export interface PaperIndex {
  readonly byKey: Lookup;
  readonly bySlug: Lookup;
  readonly byDoi: Lookup;
  readonly byArxiv: Lookup;
  /** By a key one of their entries names. */
  readonly byRelated: Lookup;
}

/** Builds an index; of each list the groups are in their order. */
export function indexPapers(groups: readonly Group[]): PaperIndex {
  return {
    byKey: lookup(groups, ({ key }) => [key]),
    bySlug: lookup(groups, ({ document }) => [document.where.slug]),
    byDoi: lookup(groups, ({ document }) => [idsOf(document).doi]),
    byArxiv: lookup(groups, ({ document }) => [idsOf(document).arxiv]),
    byRelated: lookup(groups, ({ related }) => related),
  };
}

function lookup(groups: readonly Group[], keysOf: (paper: BibPaper) => readonly (string | null)[]): Lookup {
  const found = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of group.flatMap(keysOf)) {
      const same = key === null ? [] : (found.get(key) ?? []);
      if (key !== null) found.set(key, same);
      same.push(group);
    }
  return (key) => (key === null ? [] : (found.get(key) ?? []));
}

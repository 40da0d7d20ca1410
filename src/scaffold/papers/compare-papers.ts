import type { ListedPaper } from "../../registries/listed-paper.ts";
import type { KnownPapers } from "./known-papers.ts";
import { referenceName, titleKey } from "./paper-names.ts";

/** A listed paper that may be one the site has, in the file `path`; or one listed before, when that is null. */
export interface Doubtful {
  readonly paper: ListedPaper;
  readonly path: string | null;
}

/** How lists compare with a site. */
export interface Comparison {
  readonly missing: readonly ListedPaper[];
  readonly doubtful: readonly Doubtful[];
  readonly there: number;
}

/** Papers of one DOI, arXiv identifier or citation key are one; a title proves nothing, so it only makes a doubt. */
export function comparePapers(listed: readonly ListedPaper[], known: KnownPapers): Comparison {
  const [seen, titles] = [new Set<string>(), new Set<string>()];
  const missing: ListedPaper[] = [];
  const doubtful: Doubtful[] = [];
  let there = 0;
  for (const paper of [...listed].sort((a, b) => Number(a.isPreprint) - Number(b.isPreprint))) {
    const names = paper.references.map(referenceName);
    const isSeen = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    if (isSeen) continue;
    const path = known.pathOfTitle(paper.title);
    const title = titleKey(paper.title);
    if (known.pathOf(names) !== null) there += 1;
    else if (path !== null || titles.has(title)) doubtful.push({ paper, path });
    else missing.push(paper);
    titles.add(title);
  }
  return { missing, doubtful, there };
}

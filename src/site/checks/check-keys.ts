import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { bibtexKey } from "../../schema/content/bibtex-key.ts";

/** BibTeX keys that the authors of two papers gave alike: nobody could cite the second. Case makes no difference to BibTeX. */
export function checkKeys(papers: readonly Entry<"publications">[]): readonly Problem[] {
  const first = new Map<string, Entry<"publications">>();
  return papers.flatMap((paper) => {
    const key = paper.data.bibtex && bibtexKey(paper.data.bibtex);
    if (!key) return [];
    const other = first.get(key.toLowerCase());
    if (other === undefined) first.set(key.toLowerCase(), paper);
    return other === undefined || other.slug === paper.slug ? [] : [sameKey(key, paper, other)];
  });
}

function sameKey(key: string, paper: Entry<"publications">, other: Entry<"publications">): Problem {
  return problemAt(paper.source, placeOf(paper.places, "/bibtex"), {
    level: "warning",
    rule: "same-key",
    message: `the BibTeX key "${key}" is also that of ${other.source.path}`,
    hint: "give one of the two another key, such as one with a letter behind it",
  });
}

import type { Paper } from "../schema/view/paper.ts";
import type { PaperGroup } from "../schema/view/site.ts";
import type { Language } from "../words/language.ts";

/** Papers by year, in the order they come in; those without a date under a heading of their own. */
export function yearGroups(papers: readonly Paper[], { words }: Language): PaperGroup[] {
  const years = new Map<string | null, Paper[]>();
  for (const paper of papers) {
    const year = paper.date?.year ?? null;
    const group = years.get(year) ?? [];
    if (group.push(paper) === 1) years.set(year, group);
  }
  return [...years].map(([year, group]) => ({ year, title: year ?? words.undated, papers: group }));
}

import type { Progress } from "../../progress.ts";
import type { Connection } from "../network/connection.ts";
import type { Trouble } from "../network/trouble.ts";
import type { Counted, CountedPaper } from "./counted-paper.ts";
import { crossrefCounts, openAlexCounts } from "./one-by-one.ts";
import { semanticScholarCounts } from "./semantic-scholar.ts";

/** How often a paper is cited, and who says so. */
export interface ToldCount {
  readonly name: string;
  readonly count: number;
  readonly source: string;
}

/** Who counts citations, the one that sees most of them first. */
const sources: readonly (readonly [
  name: string,
  ask: (papers: readonly CountedPaper[], connection: Connection, onAsked: Progress) => Promise<Counted>,
])[] = [
  ["Semantic Scholar", semanticScholarCounts],
  ["OpenAlex", openAlexCounts],
  ["Crossref", crossrefCounts],
];

/** The names of those who count citations, the best first. */
export const countSources: readonly string[] = sources.map(([name]) => name);

/** Asks how often papers are cited: one source after another, each for what those before it did not know or tell. `onAsked` is told how far each is. */
export async function askCounts(
  papers: readonly CountedPaper[],
  connection: Connection,
  onAsked: (source: string, ...howFar: Parameters<Progress>) => void = () => {},
): Promise<{ readonly told: readonly ToldCount[]; readonly troubles: readonly Trouble[] }> {
  const told = new Map<string, ToldCount>();
  const troubles: Trouble[] = [];
  for (const [source, ask] of sources) {
    const left = papers.filter(({ name }) => !told.has(name));
    const { counts, trouble } = await ask(left, connection, (...howFar) => onAsked(source, ...howFar));
    onAsked(source, left.length, left.length);
    for (const [name, count] of counts) told.set(name, { name, count, source });
    if (trouble !== null) troubles.push(trouble);
  }
  return { told: [...told.values()], troubles };
}

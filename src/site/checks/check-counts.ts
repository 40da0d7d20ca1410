import { slugOf } from "../../parse/classify.ts";
import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";

type Count = Entry<"citations">;

/** Near names are looked for this often, so that the time stays linear. */
const suggestionsAtMost = 100;

/** Counts of citations of a paper that is not there, or is there twice. `papers` are all by slug and citation key. */
export function checkCounts(counts: readonly Count[], papers: ReadonlySet<string>): readonly Problem[] {
  const lost = counts.filter(({ data }) => !papers.has(data.paper) && !papers.has(slugOf(data.paper)));
  const seen = new Set<string>();
  const twice = counts.filter(({ data }) => seen.size === seen.add(data.paper).size);
  return [
    ...lost.map((count, index) => unknown(count, index < suggestionsAtMost ? papers : [])),
    ...twice.map(twin),
  ];
}

function unknown(count: Count, papers: Iterable<string>): Problem {
  const near = suggest(count.data.paper, papers);
  const hint = near === null ? "remove the line, if the paper is gone" : `did you mean "${near}"?`;
  return complaint(count, "unknown-paper", `there is no paper "${count.data.paper}"`, hint);
}

function twin(count: Count): Problem {
  const message = `the paper "${count.data.paper}" has a count above`;
  return complaint(count, "duplicate-key", message, "remove one of the two: the last one counts");
}

function complaint({ source, places, pointer }: Count, rule: string, message: string, hint: string): Problem {
  return problemAt(source, placeOf(places, `${pointer}/paper`), { level: "warning", rule, message, hint });
}

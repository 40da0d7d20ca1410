import { slugOf } from "../../parse/classify.ts";
import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";

type Count = Entry<"citations">;

/** Near names are looked for this often, so that the time stays linear. */
const suggestionsAtMost = 100;

/**
 * Counts of citations of a paper that is not there, or is there twice. `papers` are the slugs of all by slug and by the
 * citation key its author gave it, `made` those by the keys that were made for them.
 */
export function checkCounts(
  counts: readonly Count[],
  papers: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, string>,
): readonly Problem[] {
  const slugIn = ({ data }: Count) => papers.get(data.paper) ?? papers.get(slugOf(data.paper));
  const lost = counts.filter((count) => slugIn(count) === undefined);
  const seen = new Set<string>();
  const twice = counts.filter((count) => seen.size === seen.add(slugIn(count) ?? count.data.paper).size);
  return [
    ...lost.map((count, index) => {
      const near = index < suggestionsAtMost ? suggest(count.data.paper, papers.keys()) : null;
      return unknown(count, made.get(count.data.paper) ?? near);
    }),
    ...twice.map(twin),
  ];
}

function unknown(count: Count, near: string | null): Problem {
  const hint = near === null ? "remove the line, if the paper is gone" : `did you mean "${near}"?`;
  return complaint(count, "unknown-paper", `there is no paper "${count.data.paper}"`, hint);
}

function twin(count: Count): Problem {
  const message = `the paper "${count.data.paper}" has a count above`;
  return complaint(count, "duplicate-key", message, "remove one of the two, or run offprint sync --counts");
}

function complaint({ source, places, pointer }: Count, rule: string, message: string, hint: string): Problem {
  return problemAt(source, placeOf(places, `${pointer}/paper`), { level: "warning", rule, message, hint });
}

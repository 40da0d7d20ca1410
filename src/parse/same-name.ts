import { aboutFile, type Problem } from "../problem/problem.ts";
import type { Source } from "../source.ts";
import { type Classified, classify } from "./classify.ts";

/**
 * Files that make one name: `my paper.md` and `my-paper.md`, or `site.yaml` and `site.yml`. One would take the place of
 * the other, so each but the first is told of (`same-name`); the answer is by source. YAML lists of a kind add up, and so does BibTeX.
 */
export function sameNames(
  sources: readonly Source[],
  languages: readonly string[],
): ReadonlyMap<Source, Problem> {
  const first = new Map<string, Source>();
  const problems = new Map<Source, Problem>();
  for (const source of sources) {
    const where = classify(source.path, languages);
    if (!("kind" in where) || isList(where)) continue;
    const name = `${where.kind}/${where.slug}/${where.lang ?? ""}`;
    const rival = first.get(name);
    if (rival) problems.set(source, told(source, rival));
    else first.set(name, source);
  }
  return problems;
}

function isList({ form, kind }: Classified): boolean {
  return form !== "markdown" && kind !== "settings";
}

function told(source: Source, rival: Source): Problem {
  const message = `this file takes the place of ${rival.path}`;
  const hint = "give one of them another name: letters and digits count, folders, spaces and endings do not";
  return aboutFile(source, { rule: "same-name", message, hint });
}

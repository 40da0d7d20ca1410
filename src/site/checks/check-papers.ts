import { isBibliography } from "../../parse/classify.ts";
import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";

/**
 * What is doubtful about papers but does not stop a build: no date, marks that are not among the `explained` (null when
 * nobody knows which are).
 * What a translation has from its base is told of there.
 */
export function checkPapers(
  papers: readonly Entry<"publications">[],
  explained: ReadonlySet<string> | null,
): readonly Problem[] {
  const bases = new Set(papers.filter(({ lang }) => lang === null).map(({ slug }) => slug));
  return papers.flatMap((paper) => {
    const isTranslation = paper.lang !== null && bases.has(paper.slug);
    const marks = explained && Object.hasOwn(paper.places, "/authors") ? unknownMarks(paper, explained) : [];
    return [...(isTranslation ? [] : missingDate(paper)), ...marks];
  });
}

function missingDate({ data, source, places }: Entry<"publications">): readonly Problem[] {
  if (data.date !== null || (data.status !== null && data.status !== "published")) return [];
  const { start } = placeOf(places, "");
  const hint = isBibliography(source.path)
    ? "add year = {2025}, or pubstate = {submitted} if it has not appeared"
    : 'write "date: 2025", or "status: submitted" if it has not appeared';
  const message = "this paper has no date";
  return [
    problemAt(source, { start, end: start }, { level: "warning", rule: "missing-date", message, hint }),
  ];
}

function unknownMarks(
  { data, source, places }: Entry<"publications">,
  explained: ReadonlySet<string>,
): readonly Problem[] {
  const marks = new Set(data.authors.people.flatMap((author) => author.marks));
  return [...marks]
    .filter((mark) => !explained.has(mark))
    .map((mark) => {
      const message = `nobody says what the mark "${mark}" means`;
      const hint = `add it to "marks" in content/site.yaml, such as "${mark}": project lead`;
      const place = placeOf(places, "/authors");
      return problemAt(source, place, { level: "warning", rule: "unknown-mark", message, hint });
    });
}

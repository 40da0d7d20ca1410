import { isBibliography } from "../../parse/classify.ts";
import type { Entry } from "../../parse/entry.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { type Problem, problemAt } from "../../problem/problem.ts";
import { nameKey } from "../names.ts";

type Paper = Entry<"publications">;

/**
 * Papers of one title and one first author, at least one of them from a .bib file, that nothing proves to be one paper or
 * two: the warning `same-paper`. A title of one word proves too little, and papers that have a DOI each are two.
 */
export function checkSamePapers(papers: readonly Paper[]): readonly Problem[] {
  const first = new Map<string, Paper>();
  return papers
    .filter(({ lang }) => lang === null)
    .flatMap((paper) => {
      const title = titleKey(paper);
      const rival = first.get(title);
      if (!rival) first.set(title, paper);
      return rival && /^(?:\S+ |\p{Script=Han}{6})/u.test(title) && !areTwo(paper, rival)
        ? [samePaper(paper, rival)]
        : [];
    });
}

function titleKey({ data }: Paper): string {
  const [title] = Object.values(data.title);
  const author = data.authors.people[0]?.name ?? "";
  return `${nameKey(title?.text.replaceAll(",", " ") ?? "")}\n${nameKey(author)}`;
}

function areTwo(one: Paper, other: Paper): boolean {
  if (!isFromBibtex(one) && !isFromBibtex(other)) return true;
  const [a, b] = [one.data.doi?.toLowerCase(), other.data.doi?.toLowerCase()];
  return a !== undefined && b !== undefined && a !== b;
}

function isFromBibtex({ source }: Pick<Paper, "source">): boolean {
  return isBibliography(source.path);
}

function samePaper({ data, source, places }: Paper, rival: Paper): Problem {
  const [key] = rival.data.key;
  const name =
    key !== undefined && rival.source.path === source.path ? `the entry "${key}"` : rival.source.path;
  const message = `this may be the same paper as ${name}: title and first author are alike`;
  const hint = `if it is, ${joinHint({ data, source }, rival)}; if not, give each its doi`;
  const place = placeOf(places, "/title");
  return problemAt(source, place, { level: "warning", rule: "same-paper", message, hint });
}

/** How to make one of two: a file is joined with an entry by its key, entries with each other by what they are known by. */
function joinHint(one: Pick<Paper, "data" | "source">, rival: Paper): string {
  if (isFromBibtex(one) && isFromBibtex(rival)) return "give both the same doi or arXiv identifier";
  const [entry, file] = isFromBibtex(one) ? [one, rival] : [rival, one];
  return `write "key: ${entry.data.key.join(", ")}" in ${file.source.path}`;
}

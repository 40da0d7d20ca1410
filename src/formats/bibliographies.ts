import { cslJson } from "../citation/csl-json.ts";
import { ris } from "../citation/ris.ts";
import { remembered } from "../memo.ts";
import type { PlannedText } from "../output.ts";
import { fold } from "../output-path.ts";
import type { ExportsView } from "../schema/view/paper.ts";
import type { Citation } from "../site/citation.ts";
import type { Site } from "../site/site.ts";

/** BibTeX, RIS and CSL-JSON: files of all publications, newest first, and of each one beside its page. */
export function bibliographies({ citations, exports }: Site): readonly PlannedText[] {
  if (exports === null) return [];
  const files = [...filesOf(citations, exports), ...citations.flatMap((one) => ownFiles(one))];
  return firstOfEach(files);
}

const ownFiles = remembered((citation: Citation) => filesOf([citation], citation.exports));

function filesOf(
  citations: readonly Citation[],
  { bib, ris: list, json }: ExportsView,
): readonly PlannedText[] {
  const works = citations.map(({ work }) => work);
  return [
    { path: bib.slice(1), text: () => citations.map(({ bibtex }) => `${bibtex}\n`).join("\n") },
    { path: list.slice(1), text: () => works.map((work) => ris(work)).join("\n") },
    { path: json.slice(1), text: () => cslJson(works) },
  ];
}

/** Papers that want one address are told of by their pages; their files need not say it again. */
function firstOfEach(files: readonly PlannedText[]): readonly PlannedText[] {
  const taken = new Map<string, PlannedText>();
  for (const file of files) if (!taken.has(fold(file.path))) taken.set(fold(file.path), file);
  return [...taken.values()];
}

import type { Progress } from "../../progress.ts";
import { askJson, type Data, dataOf, strange } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import type { Answer } from "../network/trouble.ts";
import type { Reference } from "../reference.ts";
import { countOf } from "./count-of.ts";
import { type Counted, type CountedPaper, otherwise } from "./counted-paper.ts";

/** A source that is asked for one paper at a time. */
interface Source {
  readonly registry: string;
  /** Where it tells of a paper; null when it cannot know it. */
  readonly address: (reference: Reference) => string | null;
  readonly count: (data: Data) => unknown;
}

const openAlex: Source = {
  registry: "OpenAlex",
  address: (reference) => {
    const doi = doiOf(reference);
    return doi && `https://api.openalex.org/works/doi:${inPath(doi)}?select=cited_by_count`;
  },
  count: (data) => data["cited_by_count"],
};

/** Crossref knows nothing of arXiv's own DOIs, which DataCite has registered. */
const crossref: Source = {
  registry: "Crossref",
  address: ({ registry, id }) =>
    registry === "doi" ? `https://api.crossref.org/works/${encodeURIComponent(id)}` : null,
  count: (data) => dataOf(data["message"])["is-referenced-by-count"],
};

/** Both ask for no more than five questions a second. */
const pause = 250;

/** For which papers, on which way, and who is told how far it is. */
type Asked = readonly [papers: readonly CountedPaper[], connection: Connection, onAsked: Progress];

/** Counts of OpenAlex. */
export function openAlexCounts(...asked: Asked): Promise<Counted> {
  return oneByOne(openAlex, ...asked);
}

/** Counts of Crossref: the works that were registered with the DOI of the paper among their references. */
export function crossrefCounts(...asked: Asked): Promise<Counted> {
  return oneByOne(crossref, ...asked);
}

/** Asks for one paper after another, by each of its references until one is known; trouble ends the asking. */
async function oneByOne(source: Source, ...[papers, connection, onAsked]: Asked): Promise<Counted> {
  const counts = new Map<string, number>();
  const questions = papers.flatMap(({ name, references }) =>
    references.flatMap((reference) => {
      const address = source.address(reference);
      return address === null ? [] : [{ name, id: reference.id, address }];
    }),
  );
  for (const [index, { name, ...question }] of questions.entries()) {
    onAsked(index, questions.length);
    if (counts.has(name)) continue;
    if (index > 0) await connection.wait(pause);
    const answer = await askOne(source, question, connection);
    if ("value" in answer) counts.set(name, answer.value);
    else if (answer.trouble.rule !== "unknown-paper") return { counts, trouble: answer.trouble };
  }
  return { counts, trouble: null };
}

async function askOne(
  { registry, count }: Source,
  question: { readonly id: string; readonly address: string },
  connection: Connection,
): Promise<Answer<number>> {
  const answer = await askJson(
    { ...question, ...{ registry, otherwise, accept: "application/json" } },
    connection,
  );
  if ("trouble" in answer) return answer;
  const found = countOf(count(answer.value));
  return found === null ? strange(registry, otherwise) : { value: found };
}

/** The DOI of a paper; arXiv has registered one for each of its own. */
function doiOf({ registry, id }: Reference): string | null {
  if (registry === "arxiv") return `10.48550/arXiv.${id}`;
  return registry === "doi" ? id : null;
}

function inPath(doi: string): string {
  return doi.split("/").map(encodeURIComponent).join("/");
}

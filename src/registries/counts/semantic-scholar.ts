import type { Progress } from "../../progress.ts";
import { askList, dataOf, strange } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import type { Answer } from "../network/trouble.ts";
import type { Reference } from "../reference.ts";
import { countOf } from "./count-of.ts";
import { type Counted, type CountedPaper, otherwise } from "./counted-paper.ts";

const registry = "Semantic Scholar";
const address = "https://api.semanticscholar.org/graph/v1/paper/batch?fields=citationCount";

/** So many papers can be asked for at once. */
const atOnce = 500;

/** Between two questions; everybody without a key shares one allowance. */
const pause = 1_000;

/** What Semantic Scholar calls the registries. */
const prefixes: Readonly<Partial<Record<Reference["registry"], string>>> = {
  doi: "DOI",
  arxiv: "ARXIV",
  acl: "ACL",
};

interface Id {
  readonly name: string;
  readonly id: string;
}

/**
 * Counts of Semantic Scholar, which takes hundreds of papers in one question. Of a paper it has twice, as preprint and
 * as published, the larger count holds. Trouble ends the asking; what was told before it is kept.
 */
export async function semanticScholarCounts(
  papers: readonly CountedPaper[],
  connection: Connection,
  onAsked: Progress,
): Promise<Counted> {
  const ids = papers.flatMap(idsOf);
  const counts = new Map<string, number>();
  for (let at = 0; at < ids.length; at += atOnce) {
    onAsked(at, ids.length);
    if (at > 0) await connection.wait(pause);
    const asked = ids.slice(at, at + atOnce);
    const answer = await askBatch(asked, connection);
    if ("trouble" in answer) {
      if (answer.trouble.rule === "unknown-paper") continue;
      return { counts, trouble: answer.trouble };
    }
    for (const [index, count] of answer.value.entries()) {
      const name = asked[index]?.name ?? "";
      if (count !== null) counts.set(name, Math.max(count, counts.get(name) ?? 0));
    }
  }
  return { counts, trouble: null };
}

function idsOf({ name, references }: CountedPaper): readonly Id[] {
  return references.flatMap(({ registry: at, id }) => {
    const prefix = prefixes[at];
    return prefix === undefined ? [] : [{ name, id: `${prefix}:${id}` }];
  });
}

/** A count for each identifier; null for one it does not know. When it knows none of them, it refuses (status 400). */
async function askBatch(
  asked: readonly Id[],
  connection: Connection,
): Promise<Answer<readonly (number | null)[]>> {
  const question = {
    ...{ registry, address, otherwise, id: asked[0]?.id ?? "", accept: "application/json" },
    body: { ids: asked.map(({ id }) => id) },
    none: /no valid paper ids/i,
  };
  const answer = await askList(question, connection);
  if ("trouble" in answer) return answer;
  if (answer.value.length !== asked.length) return strange(registry, otherwise);
  return { value: answer.value.map((paper) => countOf(dataOf(paper)["citationCount"])) };
}

import type { ListedPaper } from "../listed-paper.ts";
import { ask } from "../network/ask.ts";
import { strange } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import type { Answer } from "../network/trouble.ts";
import type { PaperRecord } from "../paper-record.ts";
import { type Reference, referenceIn } from "../reference.ts";
import { bibRecords } from "./bib-records.ts";

/** The papers of a person at DBLP, by the identifier of that page: `12/3456-1`. */
export async function dblpWorks(
  pid: string,
  connection: Connection,
): Promise<Answer<readonly ListedPaper[]>> {
  const address = `https://dblp.org/pid/${pid}.bib?param=1`;
  const question = { registry: "DBLP", id: pid, address, accept: "application/x-bibtex, text/plain" };
  const answer = await ask(question, connection);
  if ("trouble" in answer) return answer;
  const papers = bibRecords({ path: address, text: answer.value }).value.map(paperOf);
  return papers.length === 0 ? strange("DBLP") : { value: papers };
}

function paperOf({ title, date, fields }: PaperRecord): ListedPaper {
  const { doi, arxiv, key, type } = fields;
  const references = [doi, arxiv, key].flat().flatMap((id): readonly Reference[] => {
    const reference = typeof id === "string" ? referenceIn(id) : null;
    return reference === null ? [] : [reference];
  });
  return { title, year: date?.slice(0, 4) ?? null, references, isPreprint: type === "preprint" };
}

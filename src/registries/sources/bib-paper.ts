import { ask, type Question } from "../network/ask.ts";
import { strange } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import type { Answer } from "../network/trouble.ts";
import type { PaperRecord } from "../paper-record.ts";
import { bibRecords } from "./bib-records.ts";

const accept = "application/x-bibtex, text/plain";

/** A paper of the ACL Anthology; its identifier stands for the links to it. */
export async function aclPaper(id: string, connection: Connection): Promise<Answer<PaperRecord>> {
  const address = `https://aclanthology.org/${id}.bib`;
  const answer = await bibAnswer({ registry: "The ACL Anthology", id, address, accept }, connection);
  if ("trouble" in answer) return answer;
  const { links: _, ...fields } = answer.value.fields;
  return { value: { ...answer.value, fields: { ...fields, acl: id } } };
}

/** A record of DBLP, which tells namesakes apart by a number behind the name. */
export async function dblpPaper(key: string, connection: Connection): Promise<Answer<PaperRecord>> {
  const path = key.split("/").map(encodeURIComponent).join("/");
  const address = `https://dblp.org/rec/${path}.bib?param=1`;
  const answer = await bibAnswer({ registry: "DBLP", id: key, address, accept }, connection);
  return "trouble" in answer ? answer : { value: withoutNumbers(answer.value) };
}

/** The authors without what DBLP adds to the names of namesakes: `Wei Wang 0001`. */
function withoutNumbers(record: PaperRecord): PaperRecord {
  return { ...record, authors: record.authors.map((name) => name.replace(/ \d{4}$/, "")) };
}

async function bibAnswer(question: Question, connection: Connection): Promise<Answer<PaperRecord>> {
  const answer = await ask(question, connection);
  if ("trouble" in answer) return answer;
  const [record] = bibRecords({ path: question.address, text: answer.value }).value;
  return record === undefined || record.title === "" ? strange(question.registry) : { value: record };
}

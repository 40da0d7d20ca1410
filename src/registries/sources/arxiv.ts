import { askJson, type Data, dataOf, listOf, strange, textOf } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import type { Answer } from "../network/trouble.ts";
import { type PaperRecord, present } from "../paper-record.ts";
import { texLine, texParagraphs } from "../text/to-paragraphs.ts";

/** A preprint of arXiv, as DataCite has it: arXiv registers all of its papers there, and DataCite's API bears more questions. */
export async function arxivPaper(id: string, connection: Connection): Promise<Answer<PaperRecord>> {
  const question = {
    registry: "DataCite, where arXiv's papers are registered,",
    id: `arXiv:${id}`,
    address: `https://api.datacite.org/dois/10.48550/arXiv.${id}`,
    accept: "application/vnd.api+json",
  };
  const answer = await askJson(question, connection);
  if ("trouble" in answer) return answer;
  const attributes = dataOf(dataOf(answer.value["data"])["attributes"]);
  const title = textOf(dataOf(listOf(attributes["titles"])[0])["title"]);
  return title === null ? strange("DataCite") : { value: recordOf(id, texLine(title), attributes) };
}

function recordOf(id: string, title: string, attributes: Data): PaperRecord {
  const abstract = listOf(attributes["descriptions"])
    .map(dataOf)
    .find(({ descriptionType }) => descriptionType === "Abstract")?.["description"];
  return {
    title,
    authors: listOf(attributes["creators"])
      .map(dataOf)
      .map(nameOf)
      .filter((name) => name !== ""),
    date: dateOf(attributes),
    abstract: typeof abstract === "string" ? texParagraphs(abstract) : null,
    fields: present({ venue: "arXiv", type: "preprint", arxiv: id, area: areasOf(attributes) }),
  };
}

function nameOf({ givenName, familyName, name }: Data): string {
  const parts = [textOf(givenName), textOf(familyName)].filter((part) => part !== null);
  return texLine(textOf(familyName) === null ? (textOf(name) ?? "") : parts.join(" "));
}

/** The day the first version was handed in; else what DataCite says of its publication. */
function dateOf(attributes: Data): string | null {
  const dates = listOf(attributes["dates"]).map(dataOf);
  const submitted = dates
    .filter(({ dateType }) => dateType === "Submitted")
    .flatMap(({ date }) => textOf(date)?.slice(0, 10) ?? []);
  const [first] = submitted.sort();
  return first !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(first)
    ? first
    : textOf(attributes["publicationYear"]);
}

/** `cs.CL` of "Computation and Language (cs.CL)". */
function areasOf(attributes: Data): readonly string[] {
  const subjects = listOf(attributes["subjects"]).map((subject) => textOf(dataOf(subject)["subject"]) ?? "");
  return subjects.flatMap((subject) => /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)$/.exec(subject)?.[1] ?? []);
}

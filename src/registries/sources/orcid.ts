import type { ListedPaper } from "../listed-paper.ts";
import { askJson, type Data, dataOf, listOf, strange, textOf } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import type { Answer } from "../network/trouble.ts";
import { type Reference, referenceIn } from "../reference.ts";
import { markupLine } from "../text/to-paragraphs.ts";

/** The works of a person at ORCID, a group of versions as one; ORCID does not tell who else wrote them. */
export async function orcidWorks(
  id: string,
  connection: Connection,
): Promise<Answer<readonly ListedPaper[]>> {
  const address = `https://pub.orcid.org/v3.0/${id}/works`;
  const question = { registry: "ORCID", id, address, accept: "application/json" };
  const answer = await askJson(question, connection);
  if ("trouble" in answer) return answer;
  const { group } = answer.value;
  return Array.isArray(group) ? { value: group.map(dataOf).flatMap(paperOf) } : strange("ORCID");
}

function paperOf(group: Data): readonly ListedPaper[] {
  const works = listOf(group["work-summary"]).map(dataOf);
  const [first = {}] = works;
  const title = valueIn(dataOf(first["title"])["title"]);
  if (title === null) return [];
  const references = [group, ...works].flatMap(referencesIn);
  return [
    {
      title: markupLine(title),
      year: valueIn(dataOf(first["publication-date"])["year"]),
      references: [...references.filter(isPublished), ...references.filter((one) => !isPublished(one))],
      isPreprint: textOf(first["type"]) === "preprint",
    },
  ];
}

function valueIn(value: unknown): string | null {
  return textOf(dataOf(value)["value"]);
}

/** What a work is itself registered as, and not the book it is part of. */
function referencesIn(work: Data): readonly Reference[] {
  const ids = listOf(dataOf(work["external-ids"])["external-id"]).map(dataOf);
  return ids.flatMap((id) => {
    const isOwn = textOf(id["external-id-relationship"])?.toLowerCase() === "self";
    const isKnown = ["doi", "arxiv"].includes(textOf(id["external-id-type"]) ?? "");
    const reference = isOwn && isKnown ? referenceIn(textOf(id["external-id-value"]) ?? "") : null;
    return reference === null ? [] : [reference];
  });
}

function isPublished({ registry }: Reference): boolean {
  return registry !== "arxiv";
}

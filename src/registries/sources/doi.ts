import { askJson, type Data, dataOf, listOf, strange, textOf } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import type { Answer } from "../network/trouble.ts";
import { type PaperRecord, present } from "../paper-record.ts";
import { markupLine, markupParagraphs, plainLine } from "../text/to-paragraphs.ts";

/** Types of CSL 1.0.2, and those of Crossref that get through untranslated. */
const types: Readonly<Record<string, string>> = {
  "article-journal": "journal",
  "journal-article": "journal",
  "article-magazine": "journal",
  "article-newspaper": "journal",
  "paper-conference": "conference",
  "proceedings-article": "conference",
  "posted-content": "preprint",
  chapter: "chapter",
  "book-chapter": "chapter",
  "reference-entry": "chapter",
  "entry-encyclopedia": "chapter",
  book: "book",
  monograph: "book",
  "edited-book": "book",
  thesis: "thesis",
  dissertation: "thesis",
  report: "report",
  dataset: "dataset",
  software: "software",
  patent: "patent",
};

/** A paper by its DOI: content negotiation at doi.org gives CSL-JSON, whichever agency has registered it. */
export async function doiPaper(doi: string, connection: Connection): Promise<Answer<PaperRecord>> {
  const question = {
    registry: "doi.org",
    id: doi,
    address: `https://doi.org/${doi.split("/").map(encodeURIComponent).join("/")}`,
    accept: "application/vnd.citationstyles.csl+json",
  };
  const answer = await askJson(question, connection);
  if ("trouble" in answer) return answer;
  const title = textOf(answer.value["title"]);
  return title === null ? strange("doi.org") : { value: recordOf(doi, title, answer.value) };
}

function recordOf(doi: string, title: string, item: Data): PaperRecord {
  const subtitle = textOf(item["subtitle"]);
  const abstract = item["abstract"];
  return {
    title: [title, ...(subtitle === null ? [] : [subtitle])].map(markupLine).join(": "),
    authors: namesIn(item),
    date: dateOf(item),
    abstract: typeof abstract === "string" ? markupParagraphs(abstract) : null,
    fields: fieldsOf(doi, item),
  };
}

function fieldsOf(doi: string, item: Data) {
  const type = typeOf(item);
  const venue = venueOf(item, type);
  const publisher = line(item["publisher"]);
  return present({
    venue,
    type,
    volume: plain(item["volume"]),
    number: plain(item["issue"] ?? item["number"]),
    pages: plain(item["page"] ?? item["article-number"]),
    publisher: publisher === venue ? null : publisher,
    doi,
  });
}

function typeOf(item: Data): string {
  const type = textOf(item["type"]) ?? "";
  if (type === "article") return textOf(item["container-title"]) === null ? "preprint" : "journal";
  return Object.hasOwn(types, type) ? (types[type] ?? "other") : "other";
}

/** What it appeared in; a conference without proceedings, and of a preprint its archive. */
function venueOf(item: Data, type: string): string | null {
  const container =
    line(item["container-title"]) ?? line(dataOf(item["event"])["name"] ?? item["event-title"]);
  if (container !== null || !["preprint", "thesis", "report"].includes(type)) return container;
  return line(dataOf(listOf(item["institution"])[0])["name"]) ?? line(item["publisher"]);
}

function line(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : markupLine(text);
}

function plain(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : plainLine(text);
}

/** Its authors; of a book that has none, its editors. */
function namesIn(item: Data): readonly string[] {
  const people = listOf(item["author"]).length > 0 ? item["author"] : item["editor"];
  return listOf(people)
    .map(dataOf)
    .map(nameOf)
    .filter((name) => name !== "");
}

const cjk = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

/** A person as papers print them, in their own order; groups have one name. */
function nameOf(name: Data): string {
  const part = (key: string) => plain(name[key]) ?? "";
  const family = [part("dropping-particle"), part("non-dropping-particle"), part("family")];
  const last = family.filter((text) => text !== "").join(" ");
  if (last === "") return part("literal") || part("name") || part("given");
  if (cjk.test(last) && cjk.test(part("given"))) return last + part("given");
  return [part("given"), last, part("suffix")].filter((text) => text !== "").join(" ");
}

/** When it appeared, first of all in any form; `date-parts` are as many as are known. */
function dateOf(item: Data): string | null {
  for (const key of ["issued", "published", "published-online", "published-print"]) {
    const [parts] = listOf(dataOf(item[key])["date-parts"]);
    const numbers = listOf(parts).map(Number).slice(0, 3);
    const end = numbers.findIndex((number) => !Number.isInteger(number) || number < 1);
    const known = end < 0 ? numbers : numbers.slice(0, end);
    if ((known[0] ?? 0) >= 1000) return known.map((number) => String(number).padStart(2, "0")).join("-");
  }
  return null;
}

import { askJson, type Data, dataOf, listOf, textOf } from "../network/ask-json.ts";
import type { Connection } from "../network/connection.ts";
import { type Answer, unknownTo } from "../network/trouble.ts";
import { type PaperRecord, present } from "../paper-record.ts";
import { markupLine, markupParagraphs, plainLine } from "../text/to-paragraphs.ts";
import { bibRecords } from "./bib-records.ts";

/** OpenReview keeps older venues apart, behind its first API. */
const hosts = ["api2.openreview.net", "api.openreview.net"];

/** A paper of OpenReview by the identifier of its forum. Only what everybody may see is asked for. */
export async function openreviewPaper(id: string, connection: Connection): Promise<Answer<PaperRecord>> {
  let answer: Answer<PaperRecord> = unknownTo("OpenReview", id);
  for (const host of hosts) {
    const address = `https://${host}/notes?id=${encodeURIComponent(id)}`;
    const question = { registry: "OpenReview", id, address, accept: "application/json" };
    const found = await askJson(question, connection);
    const note = "value" in found ? dataOf(listOf(found.value["notes"])[0]) : {};
    const content = contentOf(note);
    if (textOf(content["title"]) !== null) return { value: recordOf(id, content) };
    if ("trouble" in found) answer = found;
  }
  return answer;
}

/** What a note says; the second API has each value in a map of its own. */
function contentOf(note: Data): Data {
  const entries = Object.entries(dataOf(note["content"]));
  return Object.fromEntries(entries.map(([key, value]) => [key, dataOf(value)["value"] ?? value]));
}

function recordOf(id: string, content: Data): PaperRecord {
  const bibtex = typeof content["_bibtex"] === "string" ? content["_bibtex"] : "";
  const [entry] = bibRecords({ path: "openreview.bib", text: bibtex }).value;
  const abstract = content["abstract"];
  const { venue, ...standing } = standingOf(textOf(content["venue"]) ?? "");
  const { key: _, links: __, ...fields } = entry?.fields ?? {};
  const isOut = standing.status === null;
  return {
    title: markupLine(textOf(content["title"]) ?? ""),
    authors: listOf(content["authors"]).map((name) => plainLine(textOf(name) ?? "")),
    date: isOut ? (entry?.date ?? /\b(?:19|20)\d\d\b/.exec(venue ?? "")?.[0] ?? null) : null,
    abstract: typeof abstract === "string" ? markupParagraphs(abstract) : null,
    fields: present({ venue, ...(isOut ? fields : {}), ...standing, openreview: id }),
  };
}

interface Standing {
  readonly venue: string | null;
  readonly venue_short: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly award: string | null;
}

/** How far a paper has come: "ICLR 2025 Oral" is out, "Submitted to ICLR 2025" is not; what was refused stays a preprint. */
function standingOf(text: string): Standing {
  const none = { venue: null, venue_short: null, type: null, award: null };
  if (text === "" || /withdrawn|rejected/i.test(text)) return { ...none, status: "preprint" };
  if (/^submitted\b|\bsubmission\b/i.test(text)) return { ...none, status: "submitted" };
  const [, name = text, praise = ""] =
    /^(.*?)[\s-]+((?:notable\s+)?(?:oral|spotlight|poster)\S*)$/i.exec(text) ?? [];
  return {
    venue: markupLine(name),
    venue_short: /^([A-Za-z]+) \d{4}$/.exec(name)?.[1] ?? null,
    type: typeOf(name),
    status: null,
    award: /^(?:oral|spotlight)$/i.test(praise)
      ? (praise[0] ?? "").toUpperCase() + praise.slice(1).toLowerCase()
      : null,
  };
}

function typeOf(venue: string): string {
  if (/workshop/i.test(venue)) return "workshop";
  return /^(?:TMLR|JMLR|DMLR)\b|journal|transactions/i.test(venue) ? "journal" : "conference";
}

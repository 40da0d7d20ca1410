import { type DraftPaper, said } from "../draft/draft.ts";
import { authorsAt } from "../reading/authors-at.ts";
import { dateIn } from "../reading/date-in.ts";
import { identifiersOf } from "../reading/identifiers-of.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf } from "../reading/node.ts";
import { richAt, sentences } from "../reading/rich-text.ts";
import { statusIn } from "../reading/status-in.ts";
import { venueOf } from "../reading/venue-of.ts";

/** A publication; the schema has no authors, but files have them as `authors` or `author`. Null without a name. */
export function paperOf(node: Node): DraftPaper | null {
  const title = richAt(node, "name", "title");
  if (title === null) return null;
  const { names } = authorsAt(childOf(node, "authors") ?? childOf(node, "author"));
  const { date, words } = dateIn(node, { date: ["releaseDate", "date"], start: "startDate", end: "endDate" });
  const status = richAt(node, "status");
  const submittedTo = /^Submitted to (.+)$/i.exec(status ?? "")?.[1] ?? null;
  const known = statusIn(submittedTo === null ? (status ?? words) : "submitted");
  const told = [known === null ? status : null, known === null || status !== null ? words : null];
  const summary = sentences(...told, richAt(node, "summary"));
  const fields = said({
    venue: venueOf(richAt(node, "publisher", "venue", "journal"), date) ?? submittedTo,
    status: known,
    award: richAt(node, "award"),
    ...identifiersOf(node, ["doi"], ["url", "website"]),
    summary: summary?.replace(/\s*\n\s*/g, " "),
  });
  return { title, authors: names, date, fields, node };
}

import { type DraftPaper, said } from "../draft/draft.ts";
import { authorsAt, type ReadAuthors } from "../reading/authors-at.ts";
import { dateIn } from "../reading/date-in.ts";
import { identifiersOf } from "../reading/identifiers-of.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf } from "../reading/node.ts";
import { richAt, sentences } from "../reading/rich-text.ts";
import { statusIn } from "../reading/status-in.ts";
import { venueOf } from "../reading/venue-of.ts";
import { sectionTells } from "./section-tells.ts";

/** A paper, and who stands out among its authors. */
export type ReadPaper = DraftPaper & Pick<ReadAuthors, "emphasised">;

/** A paper of a section, of which what the title of the section says is true; null for one without a title. */
export function paperOf(node: Node, section: string): ReadPaper | null {
  const title = richAt(node, "title");
  if (title === null) return null;
  const { names, emphasised } = authorsAt(childOf(node, "authors"));
  const { date, words } = dateIn(node, { date: ["date"], start: "start_date", end: "end_date" });
  const status = statusIn(words);
  const fields = said({
    venue: venueOf(richAt(node, "journal"), date),
    ...sectionTells(section),
    status,
    ...identifiersOf(node, ["doi"], ["url"]),
    summary: sentences(status === null ? words : null, richAt(node, "summary")),
  });
  return { title, authors: names, date, fields, node, emphasised };
}

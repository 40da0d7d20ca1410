import { type DraftPaper, said } from "../draft/draft.ts";
import { authorsAt, type ReadAuthors } from "../reading/authors-at.ts";
import { dateIn } from "../reading/date-in.ts";
import { identifiersOf } from "../reading/identifiers-of.ts";
import type { Node } from "../reading/ledger.ts";
import { childOf, textAt } from "../reading/node.ts";
import { richAt, sentences } from "../reading/rich-text.ts";
import { statusIn } from "../reading/status-in.ts";
import { sectionTells } from "./section-tells.ts";

/** A paper of a section; what the title of the section says of all its papers is true of it. */
export function paperOf(node: Node, section: string): DraftPaper & Pick<ReadAuthors, "emphasised"> {
  const { names, emphasised } = authorsAt(childOf(node, "authors"));
  const { date, words } = dateIn(node, { date: ["date"], start: "start_date", end: "end_date" });
  const status = statusIn(words);
  const fields = said({
    venue: richAt(node, "journal"),
    ...sectionTells(section),
    status,
    ...identifiersOf(node, ["doi"], ["url"]),
    summary: sentences(status === null ? words : null, richAt(node, "summary")),
  });
  const title = richAt(node, "title") ?? textAt(node, "title") ?? "";
  return { title, authors: names, date, fields, node, emphasised };
}

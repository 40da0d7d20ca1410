import type { publicationStatuses } from "../schema/content/publication.ts";
import type { PublicationType } from "./work.ts";

/** What tells how a work is cited; null where its author says nothing. */
export interface Told {
  readonly type: PublicationType | null;
  readonly status: (typeof publicationStatuses)[number] | null;
  readonly venue: string | null;
  readonly volume: string | null;
  readonly arxiv: string | null;
}

/** What is cited as a preprint until it is accepted. */
const papers: ReadonlySet<PublicationType | null> = new Set(["conference", "journal", "workshop", "demo"]);

/**
 * The type and venue to cite a work with. A paper that is not accepted yet is a preprint, and where it was sent to is
 * not cited as if it had appeared there. Where no type is given, the venue tells it if it does in so many words.
 */
export function citedAs(told: Told): { readonly type: PublicationType; readonly venue: string | null } {
  const { type, status, venue } = told;
  const isSent = status === "submitted" || status === "in preparation";
  if (papers.has(type) && (isSent || status === "preprint")) return { type: "preprint", venue: null };
  if (isSent && (type === null || type === "preprint")) return { type: "preprint", venue: null };
  return { type: type ?? (status === "preprint" ? "preprint" : guessed(told)), venue };
}

function guessed({ venue, volume, arxiv }: Told): PublicationType {
  const name = venue ?? "";
  if (/rxiv|preprint/i.test(name) || (name === "" && arxiv !== null)) return "preprint";
  if (/workshop/i.test(name)) return "workshop";
  if (/conference|proceedings|symposium|会议|大会/i.test(name)) return "conference";
  return volume !== null || /journal|transactions|letters|学报|期刊/i.test(name) ? "journal" : "other";
}

import { spokenName } from "../../citation/name/name.ts";
import type { Work } from "../../citation/work.ts";
import type { Paper } from "../../schema/view/paper.ts";
import type { Site } from "../../site/site.ts";
import { dated } from "./dates.ts";
import { type JsonObject, present } from "./json.ts";
import { plain } from "./plain.ts";
import { webAddress } from "./web-address.ts";

/** The papers of a section. */
export function publications(papers: readonly Paper[], site: Site): readonly JsonObject[] {
  const works = new Map(site.citations.map(({ slug, work }) => [slug, work]));
  return papers.map((paper) => publication(paper, works.get(paper.slug) ?? null, site));
}

/**
 * A paper. The schema has no authors, as its users often regret, but allows further members: `authors`, `doi`, `status`
 * and `award` are such. Where a paper was only sent to is no publisher of it.
 */
function publication(paper: Paper, work: Work | null, site: Site): JsonObject {
  const url = work?.url ?? paper.address;
  return present({
    name: plain(paper.title),
    publisher: work?.venue == null ? (work?.publisher ?? "") : plain(paper.venue ?? paper.venue_short),
    releaseDate: dated(paper.date?.iso),
    url: webAddress(url, site.location),
    summary: plain(paper.summary),
    authors: work ? authors(work) : [],
    doi: work?.doi ?? null,
    status: status(paper, site),
    award: plain(paper.award),
  });
}

function authors({ authors: people, others }: Work): readonly string[] {
  return [...people.map(({ name }) => spokenName(name)), ...(others ? ["et al."] : [])];
}

function status(
  { status: word, status_label: label, venue, venue_short: short }: Paper,
  site: Site,
): string | null {
  const place = plain(venue ?? short);
  if (word !== "submitted" || place === "") return label;
  return site.language.words.submitted_to.replace("{venue}", () => place);
}

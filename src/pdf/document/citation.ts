import type { AuthorList, AuthorView, Paper } from "../../schema/view/paper.ts";
import type { LinkView } from "../../schema/view/text.ts";
import { inLanguage } from "../text/inlines.ts";
import type { Inlines } from "../tree.ts";
import type { PaperData } from "./document.ts";
import { filled, joined, linked, plain, quietly, type Speech, said } from "./phrase.ts";

/** Of a longer list the first are named, and the owner all the same: as on the page of the CV. */
const crowd = 20;

/** A paper as a list cites it: authors, title, where and when; the short name of its venue stands beside. */
export function citation(paper: Paper, speech: Speech): PaperData {
  const tag = tagOf(paper, speech);
  const authors = sentence(authorsOf(paper.authors, speech));
  const title = sentence(quietly(said(paper.title, speech), paper.address, speech), paper.title.text);
  const where = sentence(joined(whereOf(paper, tag, speech), speech.words.comma));
  const links = linksOf(paper.links, speech);
  return { text: joined([authors, title, where, links], " "), tag };
}

/** What a reader of a list looks for first: `ICLR 2025`. Nothing for a paper that has not come that far. */
function tagOf({ status, venue_short, date }: Paper, speech: Speech): Inlines {
  if (status === "submitted" || venue_short === null) return [];
  const year = date !== null && !venue_short.text.includes(date.year) ? date.year : null;
  return joined([said(venue_short, speech), plain(year)], "\u00A0");
}

function whereOf(paper: Paper, tag: Inlines, speech: Speech): readonly Inlines[] {
  const { venue, venue_short, type_label, details, date } = paper;
  const isTagged = tag.length > 0;
  const place = venue ?? (isTagged ? null : venue_short);
  return [
    place === null ? plain(isTagged ? null : type_label) : venueOf(place, paper, speech),
    plain(details),
    plain(isTagged && place === null && details === null ? null : (date?.year ?? null)),
    ...standing(paper, speech),
  ];
}

/** A venue, or where a paper was sent to. */
export function venueOf(venue: NonNullable<Paper["venue"]>, { status }: Paper, speech: Speech): Inlines {
  const name: Inlines = [{ is: "em", of: said(venue, speech) }];
  return status === "submitted" ? filled(speech.words.submitted_to, "venue", name) : name;
}

/** The award of a paper and how far it has come, as far as the venue does not say it. */
export function standing(
  { award, status, status_label, venue, venue_short }: Paper,
  speech: Speech,
): readonly Inlines[] {
  const isSaid = status === "submitted" && (venue ?? venue_short) !== null;
  return [
    award === null ? [] : [{ is: "strong", of: said(award, speech) }],
    isSaid ? [] : plain(status_label),
  ];
}

/** All authors; of a crowd the first. */
function authorsOf({ shown, folded, folded_self, others }: AuthorList, speech: Speech): Inlines {
  const { words } = speech;
  const isCrowd = folded.length > crowd;
  const names = namesOf(isCrowd ? shown : [...shown, ...folded], speech);
  const more = isCrowd ? [" ", words.more_authors.replace("{n}", String(folded.length))] : [];
  const self: Inlines = folded_self === null ? [] : [{ is: "strong", of: [folded_self] }];
  const among = isCrowd && folded_self !== null ? filled(words.among_them, "name", self) : [];
  return [...names, ...more, ...among, ...(others ? [" ", words.and_others] : [])];
}

function namesOf(authors: readonly AuthorView[], speech: Speech): Inlines {
  return joined(
    authors.map((author) => authorOf(author)),
    speech.words.comma,
  );
}

function authorOf({ name, lang, self, marks }: AuthorView): Inlines {
  const of = inLanguage(lang, [name]);
  return [...(self ? [{ is: "strong" as const, of }] : of), ...(marks === "" ? [] : [marks])];
}

/** Links in brackets behind what they belong to. */
export function linksOf(links: readonly LinkView[], speech: Speech): Inlines {
  const found = links.filter(({ url }) => speech.toWeb(url) !== null);
  return joined(
    found.map(({ label, url }) => ["[", ...linked(plain(label), url, speech), "]"]),
    " ",
  );
}

/** What the marks behind the names in these papers mean, each said once. */
export function legendOf(papers: readonly Paper[]): Inlines {
  const lines = papers.flatMap(({ authors }) =>
    authors.legend.map(({ mark, meaning }) => `${mark} ${meaning}`),
  );
  return joined(
    [...new Set(lines)].map((line) => [line]),
    " · ",
  );
}

/** With a full stop, unless it ends in one or in another mark. */
function sentence(of: Inlines, text = wordsOf(of)): Inlines {
  return of.length === 0 || /[.?!。？！]$/u.test(text) ? of : [...of, "."];
}

function wordsOf(of: Inlines): string {
  return of.map((one) => (typeof one === "string" ? one : "of" in one ? wordsOf(one.of) : "")).join("");
}

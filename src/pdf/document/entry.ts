import type { CompanionView, Item, PointView } from "../../schema/view/item.ts";
import type { Paper } from "../../schema/view/paper.ts";
import { shallowBlocks } from "../text/shallow.ts";
import type { Block, Inlines } from "../tree.ts";
import { linksOf, standing, venueOf } from "./citation.ts";
import type { EntryData } from "./document.ts";
import { joined, named, paragraph, plain, quietly, type Speech, said, told } from "./phrase.ts";

/** An entry of the CV: a degree, a post, a talk, a prize. */
export function entryData(item: Item, speech: Speech): EntryData {
  const heading = item.title ?? item.organisation ?? item.role;
  return {
    heading: quietly(said(heading, speech), item.address, speech),
    byline: joined(bylineOf(item, speech), speech.words.comma),
    people: joined(
      item.people.map((person) => companion(person, speech)),
      speech.words.comma,
    ),
    date: item.date?.short ?? "",
    place: said(item.place, speech),
    details: detailsOf(item, speech),
  };
}

/** Role and organisation, as far as they are not the heading itself. */
function bylineOf({ title, role, organisation }: Item, speech: Speech): readonly Inlines[] {
  return [
    title !== null || organisation !== null ? said(role, speech) : [],
    title === null ? [] : said(organisation, speech),
  ];
}

function companion({ role, names, url }: CompanionView, speech: Speech): Inlines {
  const before = role === null || role.includes(speech.words.colon) ? role : `${role} `;
  return [...plain(before), ...quietly(named(names), url, speech)];
}

/** What stands below the heading: text, marks, courses, bullets, papers, links. */
function detailsOf(item: Item, speech: Speech): readonly Block[] {
  const { summary, text, grade, courses, points, papers, address, body, links } = item;
  return [
    ...told(summary, speech),
    ...told(text, speech),
    ...labelled(speech.words.grade, said(grade, speech), speech),
    ...labelled(speech.words.courses, coursesOf(courses, speech), speech),
    ...shallowBlocks(bullets(points, speech)),
    ...papersOf(papers, speech),
    ...(address === null ? told(body, speech) : []),
    ...paragraph(linksOf(links, speech)),
  ];
}

function labelled(label: string, of: Inlines, { words }: Speech): readonly Block[] {
  return of.length === 0 ? [] : paragraph([`${label}${words.colon}`, ...of]);
}

function coursesOf(courses: Item["courses"], speech: Speech): Inlines {
  return joined(
    courses.map((course) => said(course, speech)),
    speech.words.comma,
  );
}

/** Bullets, nested as deep as they were written. */
function bullets(points: readonly PointView[], speech: Speech): readonly Block[] {
  if (points.length === 0) return [];
  const items = points.map(({ text, points: inner }) => [
    ...paragraph(said(text, speech)),
    ...bullets(inner, speech),
  ]);
  return [{ is: "bullets", items }];
}

function papersOf(papers: readonly Paper[], speech: Speech): readonly Block[] {
  return papers.length === 0 ? [] : [{ is: "bullets", items: papers.map((paper) => paperOf(paper, speech)) }];
}

/** A paper inside an entry: title, where and when, how far it has come, and what it shows. */
function paperOf(paper: Paper, speech: Speech): readonly Block[] {
  const title = quietly(said(paper.title, speech), paper.address, speech);
  const where = joined(whereOf(paper, speech), speech.words.comma);
  const head = joined(
    [title, where.length === 0 ? [] : ["(", ...where, ")"], linksOf(paper.links, speech)],
    " ",
  );
  return [...paragraph(head), ...paragraph(said(paper.summary, speech))];
}

function whereOf(paper: Paper, speech: Speech): readonly Inlines[] {
  const { venue_short, type_label, date } = paper;
  const year = plain(date?.year ?? null);
  const place =
    venue_short === null
      ? [plain(type_label), year]
      : [joined([venueOf(venue_short, paper, speech), year], " ")];
  return [...place, ...standing(paper, speech)];
}

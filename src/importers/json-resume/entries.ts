import { said } from "../draft/draft.ts";
import { dateIn } from "../reading/date-in.ts";
import { degreeOf } from "../reading/degree-of.ts";
import { distinctLinks } from "../reading/distinct-links.ts";
import type { Node } from "../reading/ledger.ts";
import { addressName, linkName } from "../reading/link-name.ts";
import { childOf, itemsOf, textAt, textsAt } from "../reading/node.ts";
import { richAt, richTexts, sentences } from "../reading/rich-text.ts";
import { addressAt } from "../reading/web-address.ts";

type Item = Readonly<Record<string, unknown>>;

const when = { date: ["date"], start: "startDate", end: "endDate" } as const;
const awarded = { date: [], start: "date", end: "endDate" } as const;

const english =
  /\b(?:b\.?\s?(?:a|s|sc|eng|tech|ed)|m\.?\s?(?:a|s|sc|eng|tech|phil|ba)|ph\.?\s?d|bachelors?|masters?|doctor(?:ate)?|associate|diploma|certificate|degree|minor|major|student)\b/i;

/** Education: a kind of study in a field. */
export function education(node: Node): Item {
  const studyType = richAt(node, "studyType", "degree");
  const degree = degreeOf(studyType, richAt(node, "area"), english.test(studyType ?? ""));
  const organisation = linked(node, richAt(node, "institution"));
  const rest = common(node, {
    grade: richAt(node, "score", "gpa"),
    courses: richTexts(childOf(node, "courses")),
  });
  return said({ ...degree, organisation, ...rest });
}

/** Work somewhere; earlier versions of the schema say `company`. */
export function position(node: Node): Item {
  const organisation = linked(node, richAt(node, "name", "company"));
  return said({
    role: richAt(node, "position"),
    organisation,
    ...common(node, {}, richAt(node, "description")),
  });
}

/** Volunteering: a service to others. */
export function service(node: Node): Item {
  return said({
    role: richAt(node, "position"),
    organisation: linked(node, richAt(node, "organization", "name")),
    ...common(node, {}),
  });
}

/** A prize, whose name is that of who gave it where it has no other. */
export function award(node: Node): Item | null {
  const title = richAt(node, "title", "name");
  const awarder = richAt(node, "awarder");
  const heading = title ?? awarder;
  if (heading === null) return null;
  const { date, words } = dateIn(node, childOf(node, "endDate") === null ? when : awarded);
  return said({
    title: linked(node, heading),
    date: openEnded(node, date),
    organisation: title === null ? null : awarder,
    ...told(node, words),
  });
}

/** A prize is of its day: only with an end beside it is that a range. */
function openEnded(node: Node, date: string | number | null): string | number | null {
  return childOf(node, "endDate") === null && typeof date === "string"
    ? date.replace(/ – present$/, "")
    : date;
}

/** A certificate, in a section of its own. */
export function certificate(node: Node): Item {
  const title = linked(node, richAt(node, "name", "title"));
  return said({ title, organisation: richAt(node, "issuer"), ...common(node, {}) });
}

/** A project, or what the schema files with them: a talk is one of the talks. */
export function project(node: Node): { readonly list: "talks" | "projects"; readonly item: Item } | null {
  const title = richAt(node, "name", "title");
  if (title === null) return null;
  const type = richAt(node, "type");
  const isTalk = /^(?:.*\b)?(?:talk|presentation|keynote|lecture|seminar|tutorial)s?$/i.test(type ?? "");
  const roles = richTexts(childOf(node, "roles")).join(", ");
  const website = addressAt(childOf(node, "url") ?? childOf(node, "website"));
  const item = said({
    title,
    type: isTalk ? type : null,
    organisation: richAt(node, "entity"),
    ...linkless(node, {}, roles === "" ? null : roles, richAt(node, "description")),
    tags: [...textsAt(node, "keywords"), ...(isTalk || type === null ? [] : [type])],
    links: linksOf(node, website),
  });
  return { list: isTalk ? "talks" : "projects", item };
}

/** What entries of every kind may say. */
function common(node: Node, own: Item, ...before: readonly (string | null)[]): Item {
  return { ...linkless(node, own, ...before), links: linksOf(node, null) };
}

function linkless(node: Node, own: Item, ...before: readonly (string | null)[]): Item {
  const { date, words } = dateIn(node, when);
  return { place: richAt(node, "location"), date, ...own, ...told(node, words, ...before) };
}

function told(node: Node, ...before: readonly (string | null)[]): Item {
  const text = sentences(...before, richAt(node, "summary"));
  return { text: text?.replace(/\s*\n\s*/g, " "), points: richTexts(childOf(node, "highlights")) };
}

/** Links that Offprint itself writes beside what the schema has, after the website. */
function linksOf(node: Node, website: string | null): Readonly<Record<string, string>> {
  const found = itemsOf(childOf(node, "links")).flatMap((link) => {
    const url = addressAt(childOf(link, "url"));
    return url === null ? [] : [[linkName(textAt(link, "label"), url, link), url] as const];
  });
  const isTold = found.some(([, url]) => url === website);
  return distinctLinks(website === null || isTold ? found : [["website", website], ...found]);
}

/** A name that leads to the address of what it names. */
function linked(node: Node, name: string | null): string | null {
  const url = addressAt(childOf(node, "url") ?? childOf(node, "website"));
  if (url === null) return name;
  const words = name ?? addressName(url);
  return words.includes("](") ? words : `[${words}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

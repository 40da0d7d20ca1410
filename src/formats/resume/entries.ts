import type { CompanionView, Item } from "../../schema/view/item.ts";
import type { Rich } from "../../schema/view/text.ts";
import type { Site } from "../../site/site.ts";
import { dated, span } from "./dates.ts";
import { type JsonObject, present } from "./json.ts";
import { highlights, lines, paragraphs, plain } from "./plain.ts";
import { addressIn, linkList, webAddress } from "./web-address.ts";

/** What makes an entry of the schema of an item. */
export type MakeEntry = (item: Item, site: Site, type: string | null) => JsonObject;

/** A degree: "Ph.D. in Physics" is a kind of study and its field. */
export function education(item: Item, site: Site): JsonObject {
  const { degree, organisation, date, grade, courses } = item;
  const [, studyType = plain(degree), field = ""] = /^(.+?) in (.+)$/.exec(plain(degree)) ?? [];
  const title = isOwn(item, degree) ? plain(item.title) : "";
  return present({
    institution: plain(organisation),
    url: addressIn([organisation], site.location),
    area: field === "" ? title : field,
    studyType,
    ...span(date),
    score: plain(grade),
    courses: courses.map(plain),
    ...more(item, site, field === "" ? "" : title),
  });
}

/** A position somewhere. */
export function work(item: Item, site: Site): JsonObject {
  const { position, organisation, title, date } = item;
  const heading = isOwn(item, position) ? plain(title) : "";
  const isName = organisation === null;
  return present({
    name: isName ? heading : plain(organisation),
    position: position || isName ? plain(position) : heading,
    url: addressIn([organisation, title], site.location),
    ...span(date),
    ...more(item, site, isName || position === null ? "" : heading),
  });
}

/** A service to others. */
export function volunteer(item: Item, site: Site): JsonObject {
  const { position, organisation, title, date } = item;
  const heading = isOwn(item, position) ? plain(title) : "";
  return present({
    organization: organisation || position === null ? plain(organisation) : heading,
    position: position ? plain(position) : heading,
    url: addressIn([organisation, title], site.location),
    ...span(date),
    ...more(item, site, organisation && position ? heading : ""),
  });
}

/** A prize; the end of one that was held for some time is told besides. */
export function award(item: Item, site: Site): JsonObject {
  const { title, date, organisation } = item;
  return present({
    title: plain(title),
    date: dated(date?.iso),
    endDate: dated(date?.end ?? undefined),
    awarder: plain(organisation),
    url: addressIn([title, organisation], site.location),
    ...more(item, site, plain(item.role)),
  });
}

/** Whatever else has a name: a project, a talk, a course. `type` says what it is; of a talk it may say so itself. */
export function project(item: Item, site: Site, type: string | null): JsonObject {
  const { title, position, role, organisation, date, summary, tags } = item;
  const { summary: text, ...others } = more(item, site);
  return present({
    name: plain(title),
    description: lines(plain(summary), typeof text === "string" ? text : ""),
    ...others,
    keywords: [...tags],
    ...span(date),
    url: addressIn([title], site.location) ?? firstLink(item, site),
    roles: [plain(position)].filter((name) => name !== ""),
    entity: plain(organisation),
    type: position === null && role ? plain(role) : type,
  });
}

/** What entries of every kind may say besides; the schema has a place for some of it in some kinds only. */
function more(item: Item, site: Site, before = ""): JsonObject {
  const { location, language } = site;
  const { place, people, text, body, points, papers, links } = item;
  const { comma } = language.words;
  const names = people.map((person) => companion(person, site));
  return present({
    location: plain(place),
    summary: lines(before, names.join(comma), plain(text), paragraphs(body)),
    highlights: highlights(points),
    publications: papers.map(({ title }) => plain(title)),
    links: linkList(links, location),
  });
}

/** "advised by Gao Huang", 导师：汪玉. */
function companion({ role, names: [name] }: CompanionView, { language }: Site): string {
  const between = role === null || role.includes(language.words.colon) ? "" : " ";
  return [role, name?.text].join(between);
}

/** Whether an item has a title besides this text. */
function isOwn({ title }: Item, text: Rich | null): boolean {
  return title?.html !== text?.html;
}

function firstLink({ links }: Item, { location }: Site): string | null {
  return links.flatMap(({ url }) => webAddress(url, location) ?? [])[0] ?? null;
}

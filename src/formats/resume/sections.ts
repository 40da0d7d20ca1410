import type { CvSection, ReferenceView } from "../../schema/view/cv.ts";
import type { Item } from "../../schema/view/item.ts";
import type { Site } from "../../site/site.ts";
import { award, education, type MakeEntry, project, volunteer, work } from "./entries.ts";
import { type Json, type JsonObject, present } from "./json.ts";
import { languages, skills } from "./labelled.ts";
import { paragraphs, plain } from "./plain.ts";
import { publications } from "./publications.ts";
import { webAddress } from "./web-address.ts";

/** Something the CV says, and the list of the schema it belongs to. */
export type Filed = readonly [list: string, entry: JsonObject];

const kinds = { education, work, volunteer, awards: award, projects: project } as const;
type Kind = keyof typeof kinds;

/** What entries are in sections of these names, unless they are degrees. */
const named: Readonly<Record<string, Kind>> = {
  education: "education",
  experience: "work",
  internships: "work",
  service: "volunteer",
  awards: "awards",
  projects: "projects",
  talks: "projects",
};

const lists: Readonly<Record<string, (section: CvSection) => readonly JsonObject[]>> = {
  skills,
  languages,
  interests: skills,
};

/** All that a section of the CV says but the biography, each in the list it belongs to. */
export function filed(section: CvSection, site: Site): readonly Filed[] {
  const { id, kind, items, papers, references } = section;
  if (kind === "about") return [];
  const list = Object.hasOwn(lists, id) ? lists[id] : undefined;
  if (list) return [...file(id, list(section)), ...rest({ ...section, lines: [] })];
  return [
    ...file("publications", publications(papers, site)),
    ...items.map((item) => filedItem(item, section, site)),
    ...file(
      "references",
      references.map((one) => reference(one, site)),
    ),
    ...filedLines(section),
  ];
}

function file(list: string, entries: readonly JsonObject[]): readonly Filed[] {
  return entries.map((entry) => [list, entry]);
}

/** An entry with a degree is education and one with a position is work, whatever the section is called; what is neither is a project of a type. */
function filedItem(item: Item, { id, title }: CvSection, site: Site): Filed {
  const kind = kindOf(item, id);
  const make: MakeEntry = kinds[kind];
  return [kind, make(item, site, id === "projects" ? null : plain(title))];
}

function kindOf({ degree, position }: Item, id: string): Kind {
  if (degree !== null) return "education";
  const known = Object.hasOwn(named, id) ? named[id] : undefined;
  return known ?? (position === null ? "projects" : "work");
}

function filedLines(section: CvSection): readonly Filed[] {
  const said = section.lines.map(plain);
  switch (section.id) {
    case "awards":
      return [
        ...file(
          "awards",
          said.map((title) => ({ title })),
        ),
        ...rest({ ...section, lines: [] }),
      ];
    case "service":
      return [
        ...file(
          "volunteer",
          said.map((position) => ({ position })),
        ),
        ...rest({ ...section, lines: [] }),
      ];
    default:
      return rest(section);
  }
}

/** Texts and lines of which nothing more is known: `sections`, which the schema allows besides its own lists. */
function rest({ title, body, lines: said }: CvSection): readonly Filed[] {
  if (body === null && said.length === 0) return [];
  return [
    ["sections", present({ name: plain(title), summary: paragraphs(body), highlights: said.map(plain) })],
  ];
}

/** What they say, or else who they are, which the schema has no members for. Their e-mail addresses are not the owner's to tell. */
function reference({ names, role, organisation, text, url }: ReferenceView, site: Site): JsonObject {
  const about = [role, organisation].map(plain).filter((part) => part !== "");
  return present({
    name: names[0]?.text,
    reference: plain(text) || about.join(site.language.words.comma),
    role: plain(role),
    organisation: plain(organisation),
    url: url && webAddress(url, site.location),
  });
}

/** Entries in their lists, without those that say nothing. */
export function inLists(all: readonly Filed[]): Readonly<Record<string, readonly Json[]>> {
  const said = all.filter(([, entry]) => Object.keys(entry).length > 0);
  const names = [...new Set(said.map(([list]) => list))];
  return Object.fromEntries(
    names.map((name) => [name, said.flatMap(([list, entry]) => (list === name ? [entry] : []))]),
  );
}

import type { Written } from "../schema/content/kinds.ts";
import type { publicationTypes } from "../schema/content/publication.ts";
import type { Paper } from "../schema/view/paper.ts";
import type { PaperGroup } from "../schema/view/site.ts";
import type { Language } from "../words/language.ts";
import { facetKey } from "./facets.ts";

/** What lists of papers can be grouped by. */
export type Grouping = Written["settings"]["publications"]["group"];
type PublicationType = (typeof publicationTypes)[number];

/** The order of types in a list: what was reviewed, then what is a book, then the rest. */
const typeOrder: readonly PublicationType[] = [
  ...(["journal", "conference", "workshop", "demo", "book", "chapter", "thesis", "report"] as const),
  ...(["preprint", "patent", "dataset", "software", "other"] as const),
];

/**
 * Papers in groups, in each in the order they come in. Years stand in that order, too; types in their own; areas, the
 * first that a paper names, by the number of their papers. Papers without a year come where the first of them does,
 * those without an area last.
 */
export function paperGroups(papers: readonly Paper[], by: Grouping, language: Language): PaperGroup[] {
  if (by === "type") return typeGroups(papers, language);
  const groups = by === "year" ? inGroups(papers, yearOf) : areaGroups(papers);
  const { words, typeGroups: headings } = language;
  const nameless = by === "year" ? words.undated : headings.other;
  return groups.map(([name, members]) => ({
    id: name === null ? `no-${by}` : facetKey(by, name).replace(":", "-"),
    title: name ?? nameless,
    papers: members,
  }));
}

type Group<Name> = readonly [name: Name, papers: Paper[]];

function typeGroups(papers: readonly Paper[], { typeGroups: headings }: Language): PaperGroup[] {
  const groups = new Map(inGroups(papers, typeOf));
  return typeOrder.flatMap((type) => {
    const members = groups.get(type);
    return members ? [{ id: `type-${type}`, title: headings[type], papers: members }] : [];
  });
}

function areaGroups(papers: readonly Paper[]): readonly Group<string | null>[] {
  const titles = new Map(papers.flatMap(({ area }) => area.map(keyed)).toReversed());
  const groups = inGroups(papers, ({ area: [first] }) =>
    first === undefined ? null : facetKey("area", first),
  );
  return groups
    .map(([key, members]): Group<string | null> => [key === null ? null : (titles.get(key) ?? key), members])
    .sort(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.length - one.length);
}

/** An area by its key; of several ways to write one the first counts. */
function keyed(area: string): readonly [key: string, area: string] {
  return [facetKey("area", area), area];
}

function inGroups<Name>(papers: readonly Paper[], nameOf: (paper: Paper) => Name): readonly Group<Name>[] {
  const groups = new Map<Name, Paper[]>();
  for (const paper of papers) {
    const name = nameOf(paper);
    const group = groups.get(name) ?? [];
    if (group.push(paper) === 1) groups.set(name, group);
  }
  return [...groups];
}

function yearOf({ date }: Paper): string | null {
  return date?.year ?? null;
}

/** The type of a paper, as `publicationTypes` has it; one that says nothing is of another kind. */
function typeOf({ type }: Paper): PublicationType {
  return typeOrder.find((one) => one === type) ?? "other";
}

import { byCodePoint } from "../order.ts";
import type { Paper } from "../schema/view/paper.ts";
import type { FacetView } from "../schema/view/site.ts";
import type { Language } from "../words/language.ts";

type Described = Pick<Paper, "date" | "type" | "type_label" | "area" | "tags">;
type Name = FacetView["name"];

/** One thing a list of papers may be searched by: which facet, and its value as the author wrote it. */
interface Trait {
  readonly name: Name;
  readonly key: string;
  readonly title: string;
}

const enoughPapers = 8;
const names: readonly Name[] = ["year", "type", "area", "tag"];

/**
 * What the papers can be chosen by: years, types, areas and tags, where there are more than eight papers and at least
 * two values. Years come newest first, the others most frequent first.
 */
export function facetsOf(papers: readonly Paper[], language: Language): FacetView[] {
  if (papers.length <= enoughPapers) return [];
  const traits = papers.flatMap(traitsOf);
  return names.flatMap((name) => {
    const options = optionsOf(traits.filter((trait) => trait.name === name));
    const ordered = name === "year" ? options.toSorted((a, b) => byCodePoint(b.key, a.key)) : options;
    return options.length < 2 ? [] : [{ name, title: language.words[name], options: [...ordered] }];
  });
}

/** The keys of everything a paper can be found by, with spaces between: `year:2024 type:conference area:cs.cv`. */
export function facetKeys(paper: Described): string {
  return [...new Set(traitsOf(paper).map(({ key }) => key))].join(" ");
}

/** Rules of style that show the papers of the chosen options alone, and no year without one: filtering needs no script. */
export function facetRules(facets: readonly FacetView[]): string {
  const keys = facets.flatMap(({ options }) => options.map(({ key }) => cssText(key)));
  return keys
    .map((key) => {
      const chosen = `main:has([value=${key}]:checked)`;
      const match = `[data-keys~=${key}]`;
      return `${chosen} :is([data-keys]:not(${match}),.group:not(:has(${match}))){display:none}`;
    })
    .join("\n");
}

function traitsOf({ date, type, type_label, area, tags }: Described): readonly Trait[] {
  return [
    ...(date ? [trait("year", date.year)] : []),
    ...(type ? [trait("type", type, type_label ?? type)] : []),
    ...area.map((one) => trait("area", one)),
    ...tags.map((one) => trait("tag", one)),
  ];
}

function trait(name: Name, value: string, title = value): Trait {
  return { name, key: facetKey(name, value), title };
}

/** The key of a value, without spaces and capitals, so that "Deep Learning" and "deep learning" are one. */
export function facetKey(name: Name, value: string): string {
  return `${name}:${value.trim().toLowerCase().replace(/\s+/g, "-")}`;
}

function optionsOf(traits: readonly Trait[]): FacetView["options"] {
  const options = new Map<string, { key: string; title: string; count: number }>();
  for (const { key, title } of traits) {
    const known = options.get(key) ?? { key, title, count: 0 };
    options.set(key, { ...known, count: known.count + 1 });
  }
  return [...options.values()].sort((a, b) => b.count - a.count || byCodePoint(a.key, b.key));
}

/** A text in quotes, as style sheets write it (CSS Syntax Level 3, 4.3.7). */
function cssText(text: string): string {
  const escaped = text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

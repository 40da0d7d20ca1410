import type { CvChoices } from "../../schema/content/cv.ts";
import type { CvSection } from "../../schema/view/cv.ts";
import type { Item } from "../../schema/view/item.ts";
import { moreOf } from "../home.ts";
import type { Scene } from "../scene.ts";

/** What the settings ask for of a section. */
type Wanted = Pick<NonNullable<CvChoices["sections"]>[number], "tags" | "limit">;

/** What the CV shows of a section: no entry that says `cv: false`, only those with the tags, and only so many. */
export function chosenPart(section: CvSection, wanted: Wanted, scene: Scene): CvSection {
  const whole = withoutHidden(section);
  const part = first(tagged(whole, wanted.tags), wanted.limit);
  const isAll = sizeOf(part) === sizeOf(whole);
  return isAll || !hasList(section) ? part : { ...part, more: moreOf(section.id, scene) };
}

function withoutHidden(section: CvSection): CvSection {
  const items = section.items.filter(({ cv }) => cv);
  return { ...section, papers: section.papers.filter(({ cv }) => cv), items: items.map(withoutHiddenPapers) };
}

function withoutHiddenPapers(item: Item): Item {
  return { ...item, papers: item.papers.filter(({ cv }) => cv) };
}

/** Lines of text have no tags. */
function tagged(section: CvSection, tags: readonly string[]): CvSection {
  if (tags.length === 0) return section;
  const isWanted = (one: { readonly tags: readonly string[] }) => one.tags.some((tag) => tags.includes(tag));
  const { papers, items } = section;
  return { ...section, papers: papers.filter(isWanted), items: items.filter(isWanted), lines: [] };
}

function first(section: CvSection, limit: number | null): CvSection {
  if (limit === null) return section;
  const { papers, items, lines, references } = section;
  return {
    ...section,
    papers: papers.slice(0, limit),
    items: items.slice(0, limit),
    lines: lines.slice(0, Math.max(0, limit - items.length)),
    references: references.slice(0, limit),
  };
}

function sizeOf({ papers, items, lines, references }: CvSection): number {
  return papers.length + items.length + lines.length + references.length;
}

/** Whether the whole of a section is on a page of its own. */
function hasList({ kind }: CvSection): boolean {
  return kind === "publications" || kind === "collection";
}

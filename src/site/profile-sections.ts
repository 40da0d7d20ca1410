import { slugOf } from "../parse/classify.ts";
import type { Entry, LocalText } from "../parse/entry.ts";
import type { HomeSection } from "../schema/view/site.ts";
import type { Rich } from "../schema/view/text.ts";
import { itemView, type PaperIndex } from "./items.ts";
import { localText, rich } from "./localise.ts";
import type { Scene } from "./scene.ts";

type Data = Entry<"profile">["data"];
type Written = Data["sections"][string];
type SectionItem = Extract<Written, readonly unknown[]>[number];
type ItemData = Extract<SectionItem, { readonly points: unknown }>;

/** A section of the profile: what the home page may show under a name. */
export interface ProfileSection {
  readonly name: string;
  readonly section: HomeSection;
}

/** The sections of the profile, by their names: those below headings of its text, then those of its frontmatter. */
export function profileSections(
  profile: Entry<"profile">,
  scene: Scene,
  papers: PaperIndex,
): readonly ProfileSection[] {
  return [...bodySections(profile), ...dataSections(profile.data, scene, papers)];
}

function bodySections({ sections }: Entry<"profile">): readonly ProfileSection[] {
  return sections.flatMap(({ id, title, body }) => {
    if (title === null) return [];
    return [
      { name: id, section: { ...emptySection(id, title.text), kind: "text" as const, body: rich(body) } },
    ];
  });
}

function dataSections({ sections }: Data, scene: Scene, papers: PaperIndex): readonly ProfileSection[] {
  return Object.entries(sections).map(([name, written]) => {
    const { title, text, items } = parts(written);
    const entries = items.filter(isItem).map((item) => itemView(item, scene, papers));
    const lines = items.flatMap((item): Rich[] => (isItem(item) ? [] : [localText(item, scene.lang)]));
    const id = slugOf(name).toLowerCase();
    const heading = localText(title, scene.lang)?.text ?? titleOf(name, scene);
    return {
      name,
      section: { ...emptySection(id, heading), items: entries, lines, body: localText(text, scene.lang) },
    };
  });
}

const sectionWords = [
  ...[
    "about",
    "publications",
    "selected_publications",
    "news",
    "talks",
    "teaching",
    "projects",
    "awards",
    "service",
  ],
  ...["posts", "education", "experience", "internships", "skills", "interests", "notes", "languages"],
] as const;

/** The title of a section named by its key: its word in the page's language, or the key itself. */
export function titleOf(name: string, { language }: Scene): string {
  const word = sectionWords.find((known) => known === name);
  return word ? language.words[word] : name;
}

/** A section of the home page with nothing in it yet. */
export function emptySection(id: string, title: string): HomeSection {
  return { id, kind: "timeline", title, body: null, papers: [], items: [], lines: [], more: null };
}

interface Parts {
  readonly title: LocalText | null;
  readonly text: LocalText | null;
  readonly items: readonly SectionItem[];
}

function parts(written: Written): Parts {
  if (isList(written)) return { title: null, text: null, items: written };
  return hasItems(written) ? written : { title: null, text: written, items: [] };
}

function isList(written: Written): written is readonly SectionItem[] {
  return Array.isArray(written);
}

function hasItems(written: Exclude<Written, readonly unknown[]>): written is Extract<Written, Parts> {
  return "items" in written && Array.isArray(written["items"]);
}

function isItem(item: SectionItem): item is ItemData {
  return "points" in item && Array.isArray(item["points"]);
}

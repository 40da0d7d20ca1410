import { anchorOf } from "../anchor.ts";
import type { Entry, LocalText } from "../parse/entry.ts";
import type { HomeSection } from "../schema/view/site.ts";
import type { Rich } from "../schema/view/text.ts";
import { hasTitle } from "../schema/words.ts";
import { itemView, type PaperIndex } from "./items.ts";
import { localText, plain, rich } from "./localise.ts";
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
  return [...bodySections(profile, scene), ...dataSections(profile.data, scene, papers)];
}

function bodySections(profile: Entry<"profile">, scene: Scene): readonly ProfileSection[] {
  return profile.sections.flatMap(({ id, title, body }) => {
    if (title === null) return [];
    const empty = emptySection(id, rich(title, profile, scene));
    return [{ name: id, section: { ...empty, kind: "text" as const, body: rich(body, profile, scene) } }];
  });
}

function dataSections({ sections }: Data, scene: Scene, papers: PaperIndex): readonly ProfileSection[] {
  return Object.entries(sections).map(([name, written]) => {
    const { title, text, items } = parts(written);
    const entries = items.filter(isItem).map((item) => itemView(item, scene, papers));
    const lines = items.flatMap((item): Rich[] => (isItem(item) ? [] : [localText(item, scene.lang)]));
    const id = anchorOf(name);
    const heading = localText(title, scene.lang) ?? namedTitle(name, scene);
    return {
      name,
      section: { ...emptySection(id, heading), items: entries, lines, body: localText(text, scene.lang) },
    };
  });
}

/** The title of a section named by its key: its words in the page's language, or the key itself. */
export function titleOf(name: string, { language }: Scene): string {
  return hasTitle(name) ? language.words[name] : capitalised(name);
}

/** The same as a text for pages. */
export function namedTitle(name: string, scene: Scene): Rich {
  return plain({ text: titleOf(name, scene), lang: null });
}

/** A key all in small Latin letters is no heading yet: `invited_talks` is "Invited talks". Any other is the author's. */
function capitalised(key: string): string {
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}\d _-]*$/u.test(key) || key !== key.toLowerCase()) return key;
  const [first = "", ...rest] = key.replaceAll("_", " ");
  return first.toUpperCase() + rest.join("");
}

/** A section of the home page with nothing in it yet. */
export function emptySection(id: string, title: Rich): HomeSection {
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

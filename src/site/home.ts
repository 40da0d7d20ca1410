import type { Entry } from "../parse/entry.ts";
import { collections, isListName } from "../schema/content/collections.ts";
import type { Paper } from "../schema/view/paper.ts";
import type { HomeSection } from "../schema/view/site.ts";
import { listAddress } from "./addresses.ts";
import { localName, plain, rich } from "./localise.ts";
import { emptySection, namedTitle, type ProfileSection } from "./profile-sections.ts";
import type { Scene } from "./scene.ts";
import type { CollectionList, Names } from "./site.ts";

/** Everything a section of the home page can be made of. */
export interface HomeParts {
  readonly profile: Entry<"profile">;
  readonly profileSections: readonly ProfileSection[];
  readonly papers: readonly Paper[];
  readonly lists: readonly CollectionList[];
}

type Wanted = NonNullable<Scene["settings"]["home"]>[number];

const itemsOnHome = 5;

/** Whether the home page shows everything there is. */
export function isOnePage({ settings }: Scene): boolean {
  return settings.theme.pages === "one";
}

/** The sections of the home page, in the order of the settings; those without content are passed over. */
export function homeSections(parts: HomeParts, scene: Scene): readonly HomeSection[] {
  const wanted = scene.settings.home ?? defaultOrder(parts, scene);
  return wanted.flatMap((one) => {
    const section = sectionNamed(one, parts, scene);
    if (section === null) return [];
    return [one.title ? { ...section, title: plain(localName(one.title, scene.lang)) } : section];
  });
}

/** Names that may stand in `home:` of the settings. */
export function homeNames({ profile, profileSections, papers, lists }: HomeParts): Names {
  const own = profileSections.map(({ name }) => name);
  return {
    known: [...new Set(["about", "publications", ...Object.keys(collections), ...own])],
    present: [
      ...(hasLead(profile) ? ["about"] : []),
      ...(papers.length > 0 ? ["publications"] : []),
      ...lists.map(({ name }) => name),
      ...own,
    ],
  };
}

/** Without an order of the author's own: about, news, papers, then the profile's sections as they were written, and the other lists if they have no other page. */
function defaultOrder({ profileSections, lists }: HomeParts, scene: Scene): readonly Wanted[] {
  const own = profileSections.map(({ name }) => name);
  const others = isOnePage(scene) ? lists.map(({ name }) => name) : [];
  const names = new Set(["about", "news", "publications", ...own, ...others]);
  return [...names].map((section) => ({ section, title: null, limit: null }));
}

function sectionNamed(wanted: Wanted, parts: HomeParts, scene: Scene): HomeSection | null {
  const own = parts.profileSections.find(({ name }) => name === wanted.section);
  if (own) return own.section;
  if (wanted.section === "about") return aboutSection(parts.profile, scene);
  if (wanted.section === "publications") return papersSection(parts.papers, wanted.limit, scene);
  const limit = wanted.limit ?? (isOnePage(scene) ? Number.POSITIVE_INFINITY : itemsOnHome);
  return collectionSection(wanted.section, parts.lists, limit, scene);
}

function hasLead({ sections }: Entry<"profile">): boolean {
  return sections.some(({ title }) => title === null);
}

/** The text of a profile before its first heading; null without one. */
export function aboutSection(profile: Entry<"profile">, scene: Scene): HomeSection | null {
  const lead = profile.sections.find(({ title }) => title === null);
  if (!lead) return null;
  const empty = emptySection("about", namedTitle("about", scene));
  return { ...empty, kind: "about", body: rich(lead.body, profile, scene) };
}

/** The selected papers; all when none is selected, or when there is but one page. */
function papersSection(papers: readonly Paper[], limit: number | null, scene: Scene): HomeSection | null {
  const selected = papers.filter((paper) => paper.selected);
  const isChoice = selected.length > 0 && !isOnePage(scene);
  const shown = (isChoice ? selected : papers).slice(0, limit ?? papers.length);
  if (shown.length === 0) return null;
  const title = namedTitle(isChoice ? "selected_publications" : "publications", scene);
  return {
    ...emptySection("publications", title),
    kind: "publications",
    papers: [...shown],
    more: shown.length < papers.length ? moreOf("publications", scene) : null,
  };
}

function collectionSection(
  name: string,
  lists: readonly CollectionList[],
  limit: number,
  scene: Scene,
): HomeSection | null {
  const items = lists.find((list) => list.name === name)?.items ?? [];
  if (items.length === 0) return null;
  const more = items.length > limit ? moreOf(name, scene) : null;
  return {
    ...emptySection(name, namedTitle(name, scene)),
    kind: "collection",
    items: items.slice(0, limit),
    more,
  };
}

/** The link to the whole list of a section, named as the list itself is whatever the section is called here. */
export function moreOf(name: string, scene: Scene): HomeSection["more"] {
  return isListName(name) ? { title: scene.language.all[name], url: listAddress(name, scene) } : null;
}

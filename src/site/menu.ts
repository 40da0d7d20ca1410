import { collections } from "../schema/content/collections.ts";
import { isName } from "../schema/content/menu-target.ts";
import type { HomeSection } from "../schema/view/site.ts";
import { listAddress, prefixOf } from "./addresses.ts";
import { isOnePage } from "./home.ts";
import { localAddress } from "./local-address.ts";
import { localName } from "./localise.ts";
import { titleOf } from "./profile-sections.ts";
import type { Scene } from "./scene.ts";
import type { CollectionList, CvPage, MenuItem, Names, OwnPage } from "./site.ts";

/** What a menu can lead to. */
export interface MenuParts {
  readonly home: readonly HomeSection[];
  readonly hasPapers: boolean;
  readonly collections: readonly CollectionList[];
  readonly cv: CvPage | null;
  readonly pages: readonly OwnPage[];
}

/** The menu the settings ask for; else home and every page with content. */
export function menu(parts: MenuParts, scene: Scene): readonly MenuItem[] {
  const wanted = scene.settings.navigation;
  if (wanted === null) return pageTargets(parts, scene).map(([, item]) => item);
  const targets = menuTargets(parts, scene);
  return wanted.flatMap(({ to, title }) => {
    const found = targets.get(to) ?? (isName(to) ? null : { title: to, url: localAddress(to) });
    if (!found) return [];
    return [title ? { ...found, title: localName(title, scene.lang).text } : found];
  });
}

/** Names that may stand in `navigation:` of the settings. */
export function menuNames(parts: MenuParts, scene: Scene): Names {
  const present = [...menuTargets(parts, scene).keys()].toReversed();
  const names = present.filter((name) => !name.startsWith("#"));
  return { known: [...new Set([...names, "publications", ...Object.keys(collections), "cv"])], present };
}

type Target = readonly [string, MenuItem];

/** The names a menu entry may have; of two of one name the first is meant, so pages go before sections. `#name` is always a section. */
function menuTargets(parts: MenuParts, scene: Scene): ReadonlyMap<string, MenuItem> {
  const start = `${prefixOf(scene)}/`;
  const sections = parts.home.filter(({ kind }) => kind === "timeline" || kind === "text");
  const anchors = sections.map(({ id, title }): Target => [id, { title: title.text, url: `${start}#${id}` }]);
  const marked = parts.home.map(
    ({ id, title }): Target => [`#${id}`, { title: title.text, url: `${start}#${id}` }],
  );
  return new Map([...pageTargets(parts, scene), ...anchors, ...marked].toReversed());
}

/** Every page a menu can lead to, in the order of a menu nobody has written. On a site of one page its sections come first. */
function pageTargets(parts: MenuParts, scene: Scene): readonly Target[] {
  const { hasPapers, collections, cv, pages } = parts;
  const sections = isOnePage(scene) ? sectionTargets(parts, scene) : [];
  const shown = new Set(sections.map(([name]) => name));
  const papers: Target = [
    "publications",
    { title: titleOf("publications", scene), url: listAddress("publications", scene) },
  ];
  const lists = collections.map(({ name, title, address }): Target => [name, { title, url: address }]);
  return [
    ["home", { title: titleOf("about", scene), url: `${prefixOf(scene)}/` }],
    ...sections,
    ...[...(hasPapers ? [papers] : []), ...lists].filter(([name]) => !shown.has(name)),
    ...(cv ? [["cv", { title: scene.language.words.cv, url: cv.address }] as const] : []),
    ...pages.map(({ title, address }): Target => [nameIn(address), { title: title.text, url: address }]),
  ];
}

function sectionTargets({ home }: MenuParts, scene: Scene): readonly Target[] {
  const sections = home.filter(({ kind }) => kind !== "about");
  return sections.map(({ id, title }) => [id, { title: title.text, url: `${prefixOf(scene)}/#${id}` }]);
}

/** The last part of an address, without an ending: `cv` for `/cv/` and `/old/cv.html`. */
function nameIn(address: string): string {
  return (address.split("/").findLast((part) => part !== "") ?? "").replace(/\.html?$/i, "");
}

import type { AnyEntry, Entry } from "../parse/entry.ts";
import { type Collection, collections } from "../schema/content/collections.ts";
import type { Kind, Written } from "../schema/content/kinds.ts";
import type { Paper } from "../schema/view/paper.ts";
import { en } from "../words/en.ts";
import { languageOf } from "../words/languages.ts";
import { addressOf, fileOf, listAddress, prefixOf } from "./addresses.ts";
import { type Claim, entryClaims, ourselves, plainClaim } from "./claims.ts";
import { type HomeParts, homeNames, homeSections } from "./home.ts";
import { inLanguage } from "./in-language.ts";
import { entryView, latestFirst, type PaperIndex } from "./items.ts";
import { bodyOf, localName, localText } from "./localise.ts";
import { menu, menuNames } from "./menu.ts";
import { indexNames } from "./names.ts";
import { newestFirst, paperView } from "./papers.ts";
import { profileSections, titleOf } from "./profile-sections.ts";
import { profileView } from "./profile-view.ts";
import { redirectsOf } from "./redirects.ts";
import type { Scene } from "./scene.ts";
import type { CollectionList, Location, OwnPage, Site } from "./site.ts";

/** What a site is assembled from. */
export interface Material {
  readonly entries: readonly AnyEntry[];
  readonly settings: Written["settings"];
  readonly location: Location;
  /** Paths of the author's own files. */
  readonly publicFiles: readonly { readonly path: string }[];
}

/** Everything the pages show, in each language that has a profile; the main language first. */
export function assembleSites(material: Material): readonly Site[] {
  return material.settings.languages.flatMap((lang) => assemble(material, lang) ?? []);
}

/** Null without a profile. */
function assemble(material: Material, lang: string): Site | null {
  const entries = inLanguage(material.entries, lang);
  const [profile] = ofKind(entries, "profile");
  if (!profile) return null;
  const scene = sceneOf(material, lang);
  const parts = siteParts(entries, profile, scene);
  const { papers, lists, pages } = parts;
  const home = homeSections(parts, scene);
  const menuParts = { home, hasPapers: papers.length > 0, collections: lists, pages };
  const general = about(material, profile, scene);
  const { prefix } = general;
  return {
    ...general,
    home,
    papers,
    collections: lists,
    pages,
    menu: menu(menuParts, scene),
    feed: hasNews(papers, lists) && material.location.url !== null ? `${prefix}/feed.xml` : null,
    redirects: entries.flatMap((entry) => redirectsOf(entry, scene, general.title)),
    claims: [...pageClaims(general, papers, lists), ...entryClaims(entries, scene)],
    names: { home: homeNames(parts), menu: menuNames(menuParts, scene) },
  };
}

function about(material: Material, profile: Entry<"profile">, scene: Scene) {
  const { settings, location } = material;
  const { lang, language } = scene;
  const prefix = prefixOf(scene);
  const own = new Set(material.publicFiles.map(({ path }) => path));
  return {
    lang,
    language,
    prefix,
    languageName: languageOf(lang)?.name ?? lang,
    languages: settings.languages,
    title: localName(settings.title ?? profile.data.name, lang).text,
    description: localText(profile.data.description, lang)?.text ?? null,
    location,
    domain: settings.domain,
    icon: icons.find((path) => own.has(path.slice(1))) ?? null,
    notFound: prefix === "" && !own.has("404.html") ? "/404.html" : null,
    accent: settings.theme.accent,
    profile: profileView(profile, scene),
  };
}

/** Where a favicon of the author's own may be, the best first. */
const icons = ["/favicon.svg", "/favicon.png", "/favicon.ico"];

/** The entries of a language as pages show them. */
interface Parts extends HomeParts {
  readonly lists: readonly CollectionList[];
  readonly pages: readonly OwnPage[];
}

function siteParts(entries: readonly AnyEntry[], profile: Entry<"profile">, scene: Scene): Parts {
  const papers = ofKind(entries, "publications")
    .toSorted(newestFirst)
    .map((entry) => paperView(entry, scene));
  const index = new Map(papers.map((paper) => [paper.slug, paper]));
  return {
    profile,
    profileSections: profileSections(profile, scene, index),
    papers,
    lists: collectionLists(entries, scene, index),
    pages: ofKind(entries, "pages").map((entry) => ownPage(entry, scene)),
  };
}

/** Whether a feed would have anything in it. */
function hasNews(papers: readonly Paper[], lists: readonly CollectionList[]): boolean {
  const dated = lists.filter(({ name }) => name === "news" || name === "posts").flatMap(({ items }) => items);
  return [...papers, ...dated].some(({ date }) => date !== null);
}

function pageClaims(
  { prefix, notFound }: Pick<Site, "prefix" | "notFound">,
  papers: readonly Paper[],
  lists: readonly CollectionList[],
): readonly Claim[] {
  const addresses = [
    `${prefix}/`,
    ...(notFound === null ? [] : [notFound]),
    ...(papers.length > 0 ? [`${prefix}/publications/`] : []),
    ...lists.map(({ address }) => address),
  ];
  return addresses.map((address) => plainClaim(fileOf(address), ourselves));
}

function sceneOf({ entries, settings }: Material, lang: string): Scene {
  const names = indexNames(ofKind(entries, "profile"), ofKind(entries, "people"));
  return { lang, languages: settings.languages, language: languageOf(lang) ?? en, settings, names };
}

function ofKind<K extends Kind>(entries: readonly AnyEntry[], kind: K): readonly Entry<K>[] {
  // The union is told apart by `kind`; a generic kind is beyond what the compiler narrows.
  return entries.filter((entry) => entry.kind === kind) as unknown as readonly Entry<K>[];
}

function collectionLists(
  entries: readonly AnyEntry[],
  scene: Scene,
  papers: PaperIndex,
): readonly CollectionList[] {
  return collectionNames.flatMap((name) => {
    const items = ofKind(entries, name)
      .toSorted(latestFirst)
      .map((entry) => entryView(entry, scene, papers));
    return items.length === 0
      ? []
      : [{ name, title: titleOf(name, scene), address: listAddress(name, scene), items }];
  });
}

const collectionNames = Object.keys(collections) as readonly Collection[];

function ownPage(entry: Entry<"pages">, scene: Scene): OwnPage {
  return {
    slug: entry.slug ?? "",
    address: addressOf(entry, scene),
    title: localText(entry.data.title, scene.lang),
    description: localText(entry.data.description, scene.lang),
    body: bodyOf(entry, scene),
  };
}

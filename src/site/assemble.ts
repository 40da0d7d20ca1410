import type { AnyEntry, Entry } from "../parse/entry.ts";
import type { Written } from "../schema/content/kinds.ts";
import type { Paper } from "../schema/view/paper.ts";
import { en } from "../words/en.ts";
import { languageOf } from "../words/languages.ts";
import { fileOf, prefixOf } from "./addresses.ts";
import { type Claim, entryClaims, ourselves, plainClaim } from "./claims.ts";
import { homeNames, homeSections } from "./home.ts";
import { inLanguage } from "./in-language.ts";
import { localName, localText } from "./localise.ts";
import { menu, menuNames } from "./menu.ts";
import { indexNames } from "./names.ts";
import { ofKind, siteParts } from "./parts.ts";
import { profileView } from "./profile-view.ts";
import { redirectsOf } from "./redirects.ts";
import type { Scene } from "./scene.ts";
import type { CollectionList, Location, Site } from "./site.ts";
import { themeOf } from "./theme.ts";

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
    theme: themeOf(settings.theme),
    profile: profileView(profile, scene),
  };
}

/** Where a favicon of the author's own may be, the best first. */
const icons = ["/favicon.svg", "/favicon.png", "/favicon.ico"];

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

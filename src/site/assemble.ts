import type { Icons } from "../icons/icons.ts";
import type { AnyEntry, Entry } from "../parse/entry.ts";
import type { Written } from "../schema/content/kinds.ts";
import type { Paper } from "../schema/view/paper.ts";
import { en } from "../words/en.ts";
import { languageOf } from "../words/languages.ts";
import { fileOf, prefixOf } from "./addresses.ts";
import type { Citation } from "./citation.ts";
import { citationsOf } from "./citations.ts";
import { type Claim, entryClaims, ourCv, ourselves, plainClaim } from "./claims.ts";
import { cvNames } from "./cv/cv-names.ts";
import { cvPage } from "./cv/cv-page.ts";
import { resumeFile } from "./cv/resume-file.ts";
import { allExports } from "./exports.ts";
import { homeNames, homeSections } from "./home.ts";
import { inLanguage } from "./in-language.ts";
import { localName, localText } from "./localise.ts";
import { menu, menuNames } from "./menu.ts";
import { indexNames, type NameIndex } from "./names.ts";
import { withOwnLinks } from "./own-links.ts";
import { ofKind, siteParts } from "./parts.ts";
import { profileView } from "./profile-view.ts";
import { redirectsOf } from "./redirects.ts";
import type { Scene } from "./scene.ts";
import type { CollectionList, CvPage, Location, Site } from "./site.ts";
import { themeOf } from "./theme.ts";
import { withVenueNames } from "./venues.ts";

/** What a site is assembled from. */
export interface Material {
  readonly entries: readonly AnyEntry[];
  readonly settings: Written["settings"];
  readonly location: Location;
  /** Paths of the author's own files. */
  readonly publicFiles: readonly { readonly path: string }[];
  readonly icons: Icons;
}

/** Everything the pages show, in each language that has a profile; the main language first. */
export function assembleSites(given: Material): readonly Site[] {
  const entries = withVenueNames(given.entries, given.settings.venues);
  const material = { ...given, entries };
  const citations = citationsIn(material);
  const { languages } = material.settings;
  return withOwnLinks(languages.flatMap((lang) => assemble(material, lang, citations) ?? []));
}

/** How papers are cited: as the main language has them. */
function citationsIn({
  entries,
  settings: { languages },
  location,
  publicFiles,
}: Material): readonly Citation[] {
  const lang = languages[0] ?? "";
  const names = namesIn(entries);
  const publicPaths = pathsOf(publicFiles);
  const publications = ofKind(inLanguage(entries, lang), "publications");
  return citationsOf(publications, { lang, languages, names, location, publicPaths });
}

function pathsOf(files: Material["publicFiles"]): ReadonlySet<string> {
  return new Set(files.map(({ path }) => path.normalize("NFC")));
}

/** Null without a profile. */
function assemble(material: Material, lang: string, citations: readonly Citation[]): Site | null {
  const entries = inLanguage(material.entries, lang);
  const [profile] = ofKind(entries, "profile");
  if (!profile) return null;
  const scene = sceneOf(material, lang, citations);
  const parts = siteParts(entries, profile, scene);
  const { papers, lists, pages } = parts;
  const home = homeSections(parts, scene);
  const cv = cvPage(parts, scene, pathsOf(material.publicFiles));
  const menuParts = { home, hasPapers: papers.length > 0, collections: lists, cv, pages };
  const general = about(material, profile, scene);
  const { prefix } = general;
  return {
    ...general,
    home,
    papers,
    grouping: material.settings.publications.group,
    collections: lists,
    pages,
    cv,
    resume: cv && resumeFile(scene),
    citations,
    exports: papers.length > 0 ? allExports : null,
    menu: menu(menuParts, scene),
    feed: hasNews(papers, lists) && material.location.url !== null ? `${prefix}/feed.xml` : null,
    redirects: entries.flatMap((entry) => redirectsOf(entry, scene, general.title)),
    claims: [...pageClaims(general, papers, lists), ...cvClaims(cv), ...entryClaims(entries, scene)],
    names: { home: homeNames(parts), cv: cvNames(parts), menu: menuNames(menuParts, scene) },
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
    icon: favicons.find((path) => own.has(path.slice(1))) ?? null,
    icons: material.icons.page,
    notFound: prefix === "" && !own.has("404.html") ? "/404.html" : null,
    theme: themeOf(settings.theme),
    profile: profileView(profile, scene, material.icons),
  };
}

/** Where a favicon of the author's own may be, the best first. */
const favicons = ["/favicon.svg", "/favicon.png", "/favicon.ico"];

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

function cvClaims(cv: CvPage | null): readonly Claim[] {
  if (cv === null) return [];
  const pdfs = [cv.pdf, ...cv.variants.map(({ pdf }) => pdf)];
  const addresses = [cv.address, ...pdfs.flatMap((pdf) => (pdf === null ? [] : [pdf.address]))];
  return addresses.map((address) => plainClaim(fileOf(address), ourCv));
}

function sceneOf({ entries, settings }: Material, lang: string, citations: readonly Citation[]): Scene {
  const names = namesIn(entries);
  const language = languageOf(lang) ?? en;
  const bySlug = new Map(citations.map((citation) => [citation.slug, citation]));
  const counts = new Map(ofKind(entries, "citations").map(({ data }) => [data.paper, data]));
  return { lang, languages: settings.languages, language, settings, names, citations: bySlug, counts };
}

function namesIn(entries: readonly AnyEntry[]): NameIndex {
  return indexNames(ofKind(entries, "profile"), ofKind(entries, "people"));
}

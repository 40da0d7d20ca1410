import type { Icons } from "../icons/icons.ts";
import { remembered, steady } from "../memo.ts";
import type { AnyEntry, Entry } from "../parse/entry.ts";
import type { Written } from "../schema/content/kinds.ts";
import type { Paper } from "../schema/view/paper.ts";
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
import { type NameIndex, namesIn } from "./names.ts";
import { withOwnLinks } from "./own-links.ts";
import { ofKind, siteParts } from "./parts.ts";
import { profileView } from "./profile-view.ts";
import { redirectsOf } from "./redirects.ts";
import { type Scene, sceneOf } from "./scene.ts";
import type { CollectionList, CvPage, Location, Site } from "./site.ts";
import { themeOf } from "./theme.ts";
import { withVenueNames } from "./venues.ts";
import type { Library } from "./work-of.ts";

/** What a site is assembled from. */
export interface Material {
  readonly entries: readonly AnyEntry[];
  readonly settings: Written["settings"];
  readonly location: Location;
  /** Paths of the author's own files. */
  readonly publicFiles: readonly { readonly path: string }[];
  readonly icons: Icons;
}

/** The same, with the paths of the author's own files in NFC. */
interface Laid extends Material {
  readonly own: ReadonlySet<string>;
}

/** Everything the pages show, in each language that has a profile; the main language first. */
export function assembleSites(given: Material): readonly Site[] {
  const entries = withVenueNames(given.entries, given.settings.venues);
  const location = sameLocation("site", given.location);
  const material = { ...given, entries, location, own: ownPaths(given.publicFiles) };
  const citations = citationsIn(material);
  const { languages } = material.settings;
  return withOwnLinks(languages.flatMap((lang) => assemble(material, lang, citations) ?? []));
}

/** How papers are cited: as the main language has them. */
function citationsIn({ entries, settings, location, own }: Laid): readonly Citation[] {
  const library = libraryOf(settings, namesIn(entries), location, own);
  return citationsOf(ofKind(inLanguage(entries, library.lang), "publications"), library);
}

/** What says the same as before is the same object, so that works and views made with it can be remembered. */
const sameLocation = steady<Location>();
const samePaths = steady<readonly string[]>();

const libraryOf = remembered(
  (
    { languages }: Written["settings"],
    names: NameIndex,
    location: Location,
    publicPaths: ReadonlySet<string>,
  ): Library => ({ lang: languages[0] ?? "", languages, names, location, publicPaths }),
);

function ownPaths(files: Material["publicFiles"]): ReadonlySet<string> {
  const paths = files.map(({ path }) => path.normalize("NFC"));
  return setOf(samePaths("public", paths));
}

const setOf = remembered((paths: readonly string[]): ReadonlySet<string> => new Set(paths));

/** Null without a profile. */
function assemble(material: Laid, lang: string, citations: readonly Citation[]): Site | null {
  const entries = inLanguage(material.entries, lang);
  const [profile] = ofKind(entries, "profile");
  if (!profile) return null;
  const scene = sceneOf(material.entries, material.settings, lang);
  const parts = siteParts(entries, profile, scene, citations);
  const { papers, lists, pages } = parts;
  const home = homeSections(parts, scene);
  const cv = cvPage(parts, scene, material.own);
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

function about(material: Laid, profile: Entry<"profile">, scene: Scene) {
  const { settings, location, own } = material;
  const { lang, language } = scene;
  const prefix = prefixOf(scene);
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

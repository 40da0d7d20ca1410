import type { PageView, SiteView } from "../schema/view/site.ts";
import type { Rich } from "../schema/view/text.ts";
import { absolute } from "../site/location.ts";
import { shorten } from "../site/shorten.ts";
import type { Site } from "../site/site.ts";
import { policyMark } from "./finish/policy.ts";
import { picture } from "./json-ld/owner.ts";
import { breadcrumbs, type Step } from "./json-ld/page-things.ts";
import { jsonLd } from "./json-ld/thing.ts";
import type { Page } from "./page.ts";
import { type Assets, type Look, pageStyles, scriptText, styleSheet } from "./styles.ts";
import type { Version } from "./versions.ts";

/** What the layout of every page shows of the site around it, besides what templates see as `site`. */
export type Frame = Pick<Site, "title" | "prefix" | "location" | "menu" | "profile">;

/** What every template sees as `site`. */
export function siteView(site: Site, { assets, fonts }: Look): SiteView {
  return {
    title: site.title,
    url: site.location.url,
    lang: site.lang,
    home: `${site.prefix}/`,
    feed: site.feed,
    exports: site.exports,
    resume: site.resume?.address ?? null,
    icon: site.icon,
    icons: site.icons,
    accent: site.theme.accent,
    ground: site.theme.ground,
    styles: markup(styleSheet(assets, site.theme) + fonts.styles),
    fonts: [...fonts.preload],
    script: markup(scriptText(assets, "script.js")),
    words: site.language.words,
  };
}

/** What every template sees as `page`; `languages` are its links to the same page in other languages. */
export function pageView(
  page: Page,
  site: Frame,
  languages: PageView["languages"],
  assets: Assets,
): PageView {
  const { kind, title, description, address, image, facets } = page;
  const styles = pageStyles(assets, page);
  return {
    kind,
    title,
    description: description ?? shorten(`${title} · ${whoOf(site)}`, 160),
    address,
    canonical: kind === "not-found" ? null : absolute(address, site.location),
    image: image && picture(image, site.location),
    policy: policyMark,
    styles: styles === null ? null : markup(styles),
    script: facets.length === 0 ? null : markup(scriptText(assets, "search.js")),
    meta: [...page.meta],
    json_ld: jsonLd([...page.things, ...breadcrumbs(wayTo(page, site), site.location)]),
    navigation: site.menu.map(({ title: name, url }) => ({
      title: name,
      url,
      current: isCurrent(url, page, site),
    })),
    languages,
  };
}

/** The owner in a line: name, role and affiliation, for pages that have nothing to say of themselves. */
function whoOf({ profile }: Frame): string {
  const { name, role, affiliations } = profile;
  const places = affiliations.flatMap((place) => [place.department?.text, place.name.text]);
  return [name, role?.text, ...places].filter((part) => part !== undefined).join(", ");
}

/** From the home page to a page, itself included. */
function wayTo({ address, title, list, kind }: Page, site: Frame): readonly Step[] {
  if (kind === "home" || kind === "not-found") return [];
  const home = { name: site.title, address: `${site.prefix}/` };
  return [home, ...(list === null ? [] : [list]), { name: title, address }];
}

/** A menu entry is current on its page and on the pages below it; home only on itself. */
function isCurrent(url: string, { address }: Page, { prefix }: Frame): boolean {
  return address === url || (url !== `${prefix}/` && url.endsWith("/") && address.startsWith(url));
}

/** Links to a page in all languages, itself included; `versions` are the sites that have it, with its address there. */
export function languageLinks(
  { kind }: Page,
  { lang }: Site,
  versions: readonly Version[],
): PageView["languages"] {
  if (kind === "not-found" || versions.length < 2) return [];
  return versions.map(({ site, address }) => ({
    lang: site.lang,
    name: site.languageName,
    url: address,
    canonical: absolute(address, site.location),
    current: site.lang === lang,
  }));
}

function markup(html: string): Rich {
  return { html, text: "", lang: null };
}

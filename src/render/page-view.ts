import type { PageView, SiteView } from "../schema/view/site.ts";
import { absolute } from "../site/location.ts";
import type { Site } from "../site/site.ts";
import { picture } from "./json-ld/owner.ts";
import { breadcrumbs, type Step } from "./json-ld/page-things.ts";
import { jsonLd } from "./json-ld/thing.ts";
import type { Page } from "./pages.ts";
import type { Version } from "./versions.ts";

/** What every template sees as `site`; `styles` is the text of the style sheet. */
export function siteView(site: Site, styles: string): SiteView {
  return {
    title: site.title,
    url: site.location.url,
    lang: site.lang,
    home: `${site.prefix}/`,
    feed: site.feed,
    exports: site.exports,
    icon: site.icon,
    accent: site.accent,
    styles: { html: squeeze(styles), text: "", lang: null },
    words: site.language.words,
  };
}

/** What every template sees as `page`; `versions` are the sites whose language has the page, with its address there. */
export function pageView(page: Page, site: Site, versions: readonly Version[]): PageView {
  const { kind, title, description, address, image } = page;
  return {
    kind,
    title,
    description,
    address,
    canonical: kind === "not-found" ? null : absolute(address, site.location),
    image: image && picture(image, site.location),
    meta: [...page.meta],
    json_ld: jsonLd([...page.things, ...breadcrumbs(wayTo(page, site), site.location)]),
    navigation: site.menu.map(({ title: name, url }) => ({
      title: name,
      url,
      current: isCurrent(url, page, site),
    })),
    languages: kind === "not-found" || versions.length < 2 ? [] : languageLinks(versions, site),
  };
}

/** From the home page to a page, itself included. */
function wayTo({ address, title, list, kind }: Page, site: Site): readonly Step[] {
  if (kind === "home" || kind === "not-found") return [];
  const home = { name: site.title, address: `${site.prefix}/` };
  return [home, ...(list === null ? [] : [list]), { name: title, address }];
}

/** A menu entry is current on its page and on the pages below it; home only on itself. */
function isCurrent(url: string, { address }: Page, { prefix }: Site): boolean {
  return address === url || (url !== `${prefix}/` && url.endsWith("/") && address.startsWith(url));
}

function languageLinks(versions: readonly Version[], { lang }: Site): PageView["languages"] {
  return versions.map(({ site, address }) => ({
    lang: site.lang,
    name: site.languageName,
    url: address,
    canonical: absolute(address, site.location),
    current: site.lang === lang,
  }));
}

/** A style sheet without comments and indentation; it cannot end the element it stands in. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n")
    .replace(/<\/style/gi, "<\\/style")
    .trim();
}

import type { Kind } from "../schema/content/kinds.ts";

interface Placed {
  readonly kind: Kind;
  readonly slug: string | null;
  readonly data: { readonly permalink?: string | null } | object;
}

interface Tongue {
  readonly lang: string;
  readonly languages: readonly string[];
}

/** The first part of every address in a language: nothing for the main language, `/zh` for another. */
export function prefixOf({ lang, languages }: Tongue): string {
  return lang === languages[0] ? "" : `/${lang}`;
}

/** The address of an entry's page from the top of the site, with the slash folders end in: `/publications/slug/`. */
export function addressOf({ kind, slug, data }: Placed, tongue: Tongue): string {
  const permalink = "permalink" in data ? data.permalink : null;
  return prefixOf(tongue) + pageAddress(permalink ?? (kind === "pages" ? `/${slug}/` : `/${kind}/${slug}/`));
}

/** The address of a page at a path an author gave: a folder, unless it names an HTML file. `/gpt-4.5` is a folder. */
export function pageAddress(path: string): string {
  return path.endsWith("/") || /\.html?$/i.test(path) ? path : `${path}/`;
}

/**
 * The ending of a path no page can stand at, since hosts tell browsers by it what a file is: `pdf` for `/cv.pdf`; null
 * for any other. What begins with a digit is no ending.
 */
export function fileEnding(path: string): string | null {
  const [, ending = "html"] = /\.([a-z][a-z0-9]{0,4})$/i.exec(path) ?? [];
  return /^html?$/i.test(ending) ? null : ending;
}

/** The address of a collection's list: `/publications/`. */
export function listAddress(collection: string, tongue: Tongue): string {
  return `${prefixOf(tongue)}/${collection}/`;
}

/** The address of the CV. */
export function cvAddress(tongue: Tongue): string {
  return `${prefixOf(tongue)}/cv/`;
}

/** The address of the PDF made of the CV, or of a variant of it. */
export function cvPdfAddress(tongue: Tongue, variant: string | null = null): string {
  return `${prefixOf(tongue)}/cv${variant === null ? "" : `-${variant}`}.pdf`;
}

/** The file an address is served from by any static host: `/about/` is `about/index.html`. */
export function fileOf(address: string): string {
  const path = address.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The way from a page to the top of the site: one step up for every folder it lies in. */
export function rootOf(address: string): string {
  const folders = address.split("/").length - 2;
  return folders === 0 ? "./" : "../".repeat(folders);
}

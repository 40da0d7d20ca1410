import type { Location } from "./site.ts";

/** What is known about where the site will be, from the settings, the command line and the Pages environment. */
export interface Whereabouts {
  /** `url` of the settings. */
  readonly url: string | null;
  /** `domain` of the settings. */
  readonly domain: string | null;
  /** `--base`: a path (`/repo/`) or a whole address. */
  readonly base: string | null;
  /** `owner/repository`, when the build runs for GitHub Pages. */
  readonly repository: string | null;
}

/**
 * Where the site will be. `--base` wins; then the address in the settings, then their domain; an address of
 * `example.org` and its kin (RFC 2606: never anybody's) gives way to the domain and to what the Pages environment says.
 */
export function locationOf({ url, domain, base, repository }: Whereabouts): Location {
  const other = domain === null ? repository && pagesAddress(repository) : `https://${domain}/`;
  const known = url !== null && !(other && isPlaceholder(url)) ? url : (other ?? url);
  if (base === null) return known === null ? { url: null, base: "/" } : fromUrl(known);
  if (/^https?:/i.test(base) && URL.canParse(base)) return fromUrl(base);
  const path = new URL(`/${base}/`.replace(/\/{2,}/g, "/"), "http://localhost/").pathname;
  return { url: known && new URL(path, known).href, base: path };
}

function fromUrl(url: string): Location {
  const { origin, pathname } = new URL(url);
  const base = pathname.endsWith("/") ? pathname : `${pathname}/`;
  return { url: origin + base, base };
}

/** GitHub serves `owner/owner.github.io` at the top of its domain and any other repository below its name. */
function pagesAddress(repository: string): string | null {
  const [owner = "", name = ""] = repository.split("/");
  const host = `${owner.toLowerCase()}.github.io`;
  if (owner === "" || name === "") return null;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}

/** Whether an address is of a host that is never anybody's (RFC 2606). */
export function isPlaceholder(url: string): boolean {
  return /(^|\.)example\.(org|com|net)$/.test(new URL(url).hostname);
}

/** Whether two addresses are of one place: http or https, with or without `www.` and the slash at the end. */
export function isSameAddress(a: string, b: string): boolean {
  const plain = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/+$/gi, "").toLowerCase();
  return plain(a) === plain(b);
}

/** The absolute form of an address of the site, as a URL (RFC 3986: what is not ASCII is percent-encoded). */
export function absolute(address: string, { url }: Location): string | null {
  return url && new URL(`.${address}`, url).href;
}

import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import { isSameAddress, locationOf } from "../../site/location.ts";
import type { Desk } from "../desk/desk.ts";
import { remark } from "../remark.ts";

/** Addresses of examples, which are nobody's site. */
const placeholder =
  /^https?:\/\/(?:(?:www\.)?example\.(?:com|org|net)|(?:your-?(?:user-?)?name|user-?name|yourusername)\.github\.io)(?:[/:?#]|$)/i;

/** An address in the settings that is an example's, or another than the site is published at: `placeholder-address`, `other-address`. */
export function siteAddress(desk: Desk): readonly Problem[] {
  const { repository, cname } = desk;
  const { data, source, places } = desk.built.settings;
  if (data.url === null || source === null || !Object.hasOwn(places, "/url")) return [];
  const place = { source, ...placeOf(places, "/url") };
  const domain = data.domain ?? cname;
  const { url: expected } = locationOf({ url: null, domain, base: null, repository });
  if (placeholder.test(data.url))
    return expected === null ? [remark(place, "placeholder-address", nobodys(data.url))] : [];
  if (expected === null || isSameAddress(data.url, expected)) return [];
  const isSure = domain !== null || isForeign(data.url, desk);
  return isSure ? [remark(place, "other-address", others(data.url, expected))] : [];
}

/**
 * A domain of one's own may be named in the settings of Pages alone, and one repository may publish another. But a site
 * on GitHub Pages lies under the name of the owner, and where the workflow of the repository says.
 */
function isForeign(url: string, { repository, isDeployedHere }: Desk): boolean {
  const owner = /^https?:\/\/([^./]+)\.github\.io(?:\/|$)/i.exec(url)?.[1]?.toLowerCase();
  const isOwners = owner === repository?.split("/", 1)[0]?.toLowerCase();
  return owner !== undefined && (!isOwners || isDeployedHere);
}

const others = (url: string, expected: string) => ({
  message: `the site says it is at ${url}, but it is published at ${expected}`,
  hint: `write "url: ${expected}", or leave url open`,
});

const nobodys = (url: string) => ({
  message: `${url} is the address of an example`,
  hint: "write where the site will be, or leave url open: GitHub Pages knows it",
});

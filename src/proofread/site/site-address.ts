import { placeOf } from "../../parse/yaml/place-of.ts";
import type { Problem } from "../../problem/problem.ts";
import { isSameAddress, locationOf } from "../../site/location.ts";
import type { Desk } from "../desk/desk.ts";
import { remark } from "../remark.ts";

/** Addresses of examples, which are nobody's site. */
const placeholder =
  /^https?:\/\/(?:(?:www\.)?example\.(?:com|org|net)|(?:your-?(?:user-?)?name|user-?name|yourusername)\.github\.io)(?:[/:?#]|$)/i;

/** An address in the settings that is an example's, or another than the repository is published at: `placeholder-address`, `other-address`. */
export function siteAddress({ built: { settings }, repository, cname }: Desk): readonly Problem[] {
  const { data, source, places } = settings;
  if (data.url === null || source === null || !Object.hasOwn(places, "/url")) return [];
  const place = { source, ...placeOf(places, "/url") };
  const { url: expected } = locationOf({ url: null, domain: data.domain ?? cname, base: null, repository });
  if (placeholder.test(data.url))
    return expected === null ? [remark(place, "placeholder-address", nobodys(data.url))] : [];
  if (expected === null || isSameAddress(data.url, expected)) return [];
  const message = `the site says it is at ${data.url}, but its repository is published at ${expected}`;
  return [remark(place, "other-address", { message, hint: `write "url: ${expected}", or leave url open` })];
}

const nobodys = (url: string) => ({
  message: `${url} is the address of an example`,
  hint: "write where the site will be, or leave url open: GitHub Pages knows it",
});

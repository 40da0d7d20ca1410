import { plainOf } from "../../citation/runs.ts";
import type { LinkView, Rich } from "../../schema/view/text.ts";
import { isLocal, localAddress } from "../../site/local-address.ts";
import { absolute } from "../../site/location.ts";
import type { Location } from "../../site/site.ts";
import type { Json } from "./json.ts";

/** An address as a URI (RFC 3986) that can be opened from anywhere; null for one that cannot, such as a path while the site has no url. */
export function webAddress(url: string, location: Location): string | null {
  const whole = isLocal(url) ? absolute(localAddress(url), location) : url;
  if (whole === null || !URL.canParse(whole) || !/^https?:/i.test(whole)) return null;
  const { origin, pathname, search, hash } = new URL(whole);
  const rest = (pathname + search + hash).replace(/%(?![\dA-F]{2})/gi, "%25");
  return origin + rest.replace(/[^\w.~:/?#@!$&'()*+,;=%-]|(?<=#.*)#/g, encodeURIComponent);
}

/** Where the first of these texts leads that is a link as a whole. */
export function addressIn(texts: readonly (Rich | null)[], location: Location): string | null {
  const found = texts.flatMap(
    (text) => /^<a [^>]*?href="([^"]+)"[^>]*>[^<]*<\/a>$/.exec(text?.html ?? "")?.[1] ?? [],
  );
  return found.flatMap((url) => webAddress(plainOf(url), location) ?? [])[0] ?? null;
}

/** Links that can be opened from anywhere, by what they are called. */
export function linkList(links: readonly LinkView[], location: Location): readonly Json[] {
  return links.flatMap(({ label, url }) => {
    const address = webAddress(url, location);
    return address === null ? [] : [{ label, url: address }];
  });
}

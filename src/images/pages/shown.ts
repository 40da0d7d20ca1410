import { localPath } from "../../site/local-address.ts";
import type { Location } from "../../site/site.ts";
import { type Place, placeOf } from "../places.ts";
import type { ShowingTag } from "./tags.ts";

/** A file of the site that a tag shows. */
export interface Shown {
  readonly tag: ShowingTag;
  /** Its path from the top of the site. */
  readonly path: string;
  /** What stands before a path in this page's addresses: `../`, or for social networks the address of the site. */
  readonly root: string;
}

/** The file of the site that a tag of a finished page shows, or names for social networks; null when it is none. */
export function shownBy(tag: ShowingTag, location: Location): Shown | null {
  const address = addressIn(tag);
  const root = address && rootOf(address, tag.name === "meta" ? location.url : location.base);
  return address && root ? { tag, root, path: localPath(address.slice(root.length)) } : null;
}

/** The place of a picture on its page, and what its author gave it for a width. */
export function placeOfTag({ attributes }: ShowingTag): Place {
  const [width] = /^[1-9]\d{0,4}$/.exec(attributes.get("width")?.text ?? "") ?? [];
  return placeOf(attributes.get("data-place")?.text ?? null, width === undefined ? null : Number(width));
}

function addressIn({ name, attributes }: ShowingTag): string | null {
  return attributes.get(name === "meta" ? "content" : "src")?.text ?? null;
}

/** Addresses of the site are relative to their page, or begin with `base` where that may be shown anywhere. */
function rootOf(address: string, base: string | null): string | null {
  const [steps] = /^(?:\.{1,2}\/)+/.exec(address) ?? [];
  return steps ?? (base !== null && address.startsWith(base) ? base : null);
}

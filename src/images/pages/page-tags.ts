import { remembered } from "../../memo.ts";
import type { Output } from "../../output.ts";
import { type ShowingTag, showingTags } from "./tags.ts";

/** A page, read once for all that is done with it. */
export interface PageTags {
  readonly page: Output;
  /** Its tags that may show pictures of the site. */
  readonly tags: readonly ShowingTag[];
}

/** Finds the tags of a page that may show pictures. */
export const pageTags = remembered((page: Output): PageTags => {
  return { page, tags: "text" in page ? showingTags(page.text).filter(mayShow) : [] };
});

/** Of all that a page tells machines only the picture for social networks is one. */
function mayShow({ name, attributes }: ShowingTag): boolean {
  return name !== "meta" || attributes.get("property")?.value === "og:image";
}

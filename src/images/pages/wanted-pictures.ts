import { byCodePoint } from "../../order.ts";
import type { Location } from "../../site/site.ts";
import type { Use, Wanted } from "../picture.ts";
import type { PageTags } from "./page-tags.ts";
import { placeOfTag, type Shown, shownBy } from "./shown.ts";

interface Wish {
  readonly uses: Map<string, Use>;
  card: boolean;
}

/** The author's own pictures and films that finished pages show, each once, and the ways they are shown. */
export function wantedPictures(
  pages: readonly PageTags[],
  publicFiles: readonly { readonly path: string; readonly from: string }[],
  location: Location,
): readonly Wanted[] {
  const wishes = new Map<string, Wish>();
  for (const { tags } of pages) for (const tag of tags) note(shownBy(tag, location), wishes);
  const wanted = publicFiles.flatMap(({ path, from }) => {
    const wish = wishes.get(path);
    return wish ? [{ path, from, uses: [...wish.uses.values()], card: wish.card }] : [];
  });
  return wanted.sort((a, b) => byCodePoint(a.path, b.path));
}

function note(shown: Shown | null, wishes: Map<string, Wish>): void {
  if (shown === null) return;
  const { path, tag } = shown;
  const wish = wishes.get(path) ?? { uses: new Map<string, Use>(), card: false };
  wishes.set(path, wish);
  if (tag.name === "meta") wish.card = true;
  if (tag.name !== "img") return;
  const { widths, fallback } = placeOfTag(tag);
  wish.uses.set(`${widths} ${fallback}`, { widths, fallback });
}

import { remembered } from "../../memo.ts";
import type { Output } from "../../output.ts";
import type { Location } from "../../site/site.ts";
import { applyChanges, type TextChange } from "../../text-changes.ts";
import type { Picture, Pictures } from "../picture.ts";
import { changesTo } from "./changed-tag.ts";
import type { PageTags } from "./page-tags.ts";
import { showTag } from "./show-tag.ts";
import { shownBy } from "./shown.ts";
import type { ShowingTag } from "./tags.ts";

/**
 * Shows pictures by the files made of them: an `<img>` gets its size, and AVIF where that is lighter; a film gets its
 * size; social networks get a JPEG. What is not known stays as it is, but for `data-place`, which goes from every page.
 */
export function showPictures({ page, tags }: PageTags, { shown }: Pictures, location: Location): Output {
  const changes = tags.flatMap((tag) => changesOf(tag, shown, location));
  return changes.length === 0 ? page : changedPage(page, JSON.stringify(changes));
}

/** The same page for the same changes, which are the last there were of it. */
const changedPage = remembered((page: Output, changes: string): Output => {
  return "text" in page ? { ...page, text: applyChanges(page.text, JSON.parse(changes)) } : page;
});

function changesOf(
  tag: ShowingTag,
  pictures: ReadonlyMap<string, Picture>,
  location: Location,
): readonly TextChange[] {
  const shown = shownBy(tag, location);
  const picture = shown && pictures.get(shown.path);
  const changed = picture ? showTag(shown, picture) : { attributes: {} };
  return changesTo(tag, { ...changed, attributes: { ...changed.attributes, "data-place": null } });
}

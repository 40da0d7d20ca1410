import { endOfAttributes, readAttributes, valueText } from "../../html-tags.ts";
import { readable } from "../../readable.ts";
import type { Range } from "../../source.ts";

/** A tag that shows a picture or film, or tells of one. */
export interface ShowingTag extends Range {
  readonly name: "img" | "video" | "meta";
  /** Attributes by name, each with its value as text and where it stands, the space before it included. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Where the last of them ends. */
  readonly attributesEnd: number;
  /** Whether it stands inside a `<picture>` already. */
  readonly isInPicture: boolean;
}

interface Attribute extends Range {
  readonly value: string;
}

/**
 * Comments, tags that matter here, and all that may have attributes: what looks like a tag inside a value is none. The
 * other tags, which most are, hide nothing.
 */
const opening =
  /<(!--|(?:\/?picture|img|video|meta|script|style|textarea|title)(?![^\s/>"'<=])|\/?[a-z][^\s/>"'<=]*(?=[\s/]))/gi;
const tagEnd = /[\s/]*>/y;
/** Elements that hold text and no tags (HTML Living Standard 13.1.2). */
const textual: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);

/** Every such tag of a page in order. The page is read once from left to right (HTML Living Standard 13.2.5). */
export function showingTags(html: string): readonly ShowingTag[] {
  const tags: ShowingTag[] = [];
  let isInPicture = false;
  opening.lastIndex = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const name = found[1]?.toLowerCase() ?? "";
    if (name === "picture" || name === "/picture") isInPicture = name === "picture";
    const tag = isShowing(name) ? readTag(html, name, found.index, opening.lastIndex, isInPicture) : null;
    if (tag) tags.push(tag);
    opening.lastIndex = tag?.end ?? endOf(html, name, opening.lastIndex);
  }
  return tags;
}

function isShowing(name: string): name is ShowingTag["name"] {
  return name === "img" || name === "video" || name === "meta";
}

function endOf(html: string, name: string, from: number): number {
  if (name === "!--") return after(/-->/g, html, from);
  const end = endOfAttributes(html, from);
  return textual.has(name) ? after(new RegExp(`</${name}`, "gi"), html, end) : end;
}

/** Where the next match of a pattern ends; what never ends takes all the rest. */
function after(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

function readTag(
  html: string,
  name: ShowingTag["name"],
  start: number,
  at: number,
  isInPicture: boolean,
): ShowingTag | null {
  const attributes = new Map<string, Attribute>();
  const attributesEnd = endOfAttributes(html, at);
  for (const attribute of readAttributes(html, at))
    if (!attributes.has(attribute.name))
      attributes.set(attribute.name, { ...attribute.whole, value: readable(valueText(html, attribute)) });
  tagEnd.lastIndex = attributesEnd;
  if (!tagEnd.test(html)) return null;
  return { name, start, end: tagEnd.lastIndex, attributes, attributesEnd, isInPicture };
}

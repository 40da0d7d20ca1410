import { type Attribute, type Tag, tagsOf, valueText } from "../../tag-attributes.ts";

/** A tag that shows a picture or film, or names one for social networks. */
export interface ShowingTag {
  readonly name: "img" | "video" | "meta";
  readonly start: number;
  /** Where its attributes end. */
  readonly attributesEnd: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, ShowingAttribute>;
  /** Whether it stands inside a `<picture>` already. */
  readonly isInPicture: boolean;
}

interface ShowingAttribute extends Attribute {
  /** Its value as text. */
  readonly text: string;
}

/** Elements that hold text and no tags (HTML Living Standard 13.1.2). */
const textual: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);
const tagEnd = /[\s/]*>/y;

/** Every such tag of a page in order, none that stands in a comment or a script. The page is read once. */
export function showingTags(html: string): readonly ShowingTag[] {
  let isInPicture = false;
  return [...realTags(html)].flatMap(({ tag, name, before }) => {
    isInPicture = name === "picture" || (isInPicture && !/<\/picture/i.test(before));
    return isShowing(name) ? (readTag(html, name, tag, isInPicture) ?? []) : [];
  });
}

interface RealTag {
  readonly tag: Tag;
  readonly name: string;
  /** What stands between it and the tag before. */
  readonly before: string;
}

/** Every start tag that browsers take for one (HTML Living Standard 13.2.5). */
function* realTags(html: string): Generator<RealTag> {
  let at = 0;
  for (const tag of tagsOf(html)) {
    const from = at;
    at = afterComments(html, at, tag.start);
    if (tag.start < at) continue;
    const name = html.slice(tag.start + 1, tag.nameEnd).toLowerCase();
    yield { tag, name, before: html.slice(from, tag.start) };
    at = textual.has(name) ? after(new RegExp(`</${name}`, "gi"), html, tag.end) : tag.end;
  }
}

/** Where the last comment ends that begins between two places; the first place when none does. */
function afterComments(html: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    const start = html.slice(at, to).indexOf("<!--");
    if (start < 0) return at;
    at = after(/-->/g, html, at + start);
  }
}

/** Where the next match of a pattern ends; what never ends takes all the rest. */
function after(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

function isShowing(name: string): name is ShowingTag["name"] {
  return name === "img" || name === "video" || name === "meta";
}

function readTag(html: string, name: ShowingTag["name"], tag: Tag, isInPicture: boolean): ShowingTag | null {
  tagEnd.lastIndex = tag.end;
  if (!tagEnd.test(html)) return null;
  const attributes = tag.attributes.map(
    (one) => [one.name, { ...one, text: decode(valueText(html, one)) }] as const,
  );
  const { start, end: attributesEnd } = tag;
  // Of two attributes of one name the first counts.
  return {
    name,
    start,
    attributesEnd,
    end: tagEnd.lastIndex,
    attributes: new Map(attributes.toReversed()),
    isInPicture,
  };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The references that escaped addresses hold; our templates and Markdown write no others. */
function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

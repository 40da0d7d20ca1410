import type { Options as Schema } from "rehype-sanitize";

const phrases =
  "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr";
const blocks =
  "article aside audio blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr " +
  "input li ol p picture pre section source summary table tbody td tfoot th thead tr track ul video";

/** Elements that may stand inside a line of text: all that a title or a venue may hold. */
export const phrasingTags: ReadonlySet<string> = new Set(phrases.split(" "));

/** All elements an author may write. */
export const allowedTags: ReadonlySet<string> = new Set(`${phrases} ${blocks}`.split(" "));

/** Elements that go with everything in them, since what they hold is not meant to be read as text. */
export const emptiedTags: ReadonlySet<string> = new Set([
  "script",
  "style",
  "svg",
  "math",
  "object",
  "template",
  "title",
]);

const schemes = ["http", "https", "mailto", "tel"];
const media = ["src", "controls", "width", "height", "preload", "muted", "loop", "autoPlay"];
const cell = ["colSpan", "rowSpan", "headers", "align"];

/** Attributes by element, under their hast names. `align` is turned into a style before a page is written. */
const attributes: NonNullable<Schema["attributes"]> = {
  "*": [
    "className",
    "id",
    "lang",
    "dir",
    "title",
    "style",
    "ariaLabel",
    "ariaHidden",
    "ariaDescribedBy",
    "ariaLabelledBy",
  ],
  a: ["href", "hrefLang", "download", ["target", "_blank"], "rel", ["role", "doc-noteref", "doc-backlink"]],
  audio: media,
  blockquote: ["cite"],
  col: ["span"],
  colgroup: ["span"],
  del: ["cite", "dateTime"],
  details: ["open"],
  div: [["role", "doc-endnotes"], "dataFormula"],
  img: ["src", "alt", "width", "height", "align", ["loading", "lazy", "eager"]],
  input: [["type", "checkbox"], ["disabled", true], "checked"],
  ins: ["cite", "dateTime"],
  li: ["value"],
  ol: ["start", "reversed", "type"],
  q: ["cite"],
  source: ["src", "type", "media"],
  span: ["dataFormula"],
  td: cell,
  th: [...cell, "scope", "abbr"],
  time: ["dateTime"],
  track: ["src", "kind", "label", "srcLang", "default"],
  video: [...media, "poster", "playsInline"],
};

/** Attributes that hold an address. */
export const addressAttributes: ReadonlySet<string> = new Set(["href", "src", "poster", "cite"]);

/**
 * The sanitiser's last word. Ids keep the author's spelling so that `[x](#there)` works: a prefix guards against
 * scripts that find an id where they expect a variable ("DOM clobbering"), and no script of ours looks for one.
 */
export const safeSchema: Schema = {
  tagNames: [...allowedTags],
  attributes,
  protocols: { href: schemes, cite: schemes, src: [...schemes, "data"], poster: schemes },
  strip: [...emptiedTags],
  required: {},
  ancestors: {},
  clobber: [],
  clobberPrefix: "",
  allowComments: false,
  allowDoctypes: false,
};

const names = new Map(
  Object.entries(attributes).map(([tag, list]) => [
    tag,
    new Set(list.map((item) => (typeof item === "string" ? item : item[0]))),
  ]),
);

/** Whether an element may have an attribute, by its hast name. */
export function mayHave(tagName: string, property: string): boolean {
  return (names.get(tagName)?.has(property) || names.get("*")?.has(property)) ?? false;
}

/** The address as it may be published, its scheme in lower case; null when it is not safe to follow. */
export function safeAddress(address: string, tagName: string): string | null {
  const url = address.trim();
  const scheme = schemeOf(url);
  if (scheme === null) return url;
  if (scheme === "data")
    return tagName === "img" && /^data:image\/(?:png|gif|jpeg|webp)[;,]/i.test(url)
      ? scheme + url.slice(4)
      : null;
  return schemes.includes(scheme) ? scheme + url.slice(scheme.length) : null;
}

/** What stands before the colon of an absolute address, in lower case; null for a relative one. */
export function schemeOf(url: string): string | null {
  const colon = /^[^/?#:]*(?=:)/.exec(url);
  return colon ? colon[0].toLowerCase() : null;
}

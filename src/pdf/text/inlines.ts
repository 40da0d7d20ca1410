import type { Inline, Inlines, Style } from "../tree.ts";
import { withoutEmoji } from "./emoji.ts";
import { formula } from "./formula.ts";
import type { HtmlElement, HtmlNode } from "./html-nodes.ts";

/** Where addresses lead from a document that lies on its own; null for one that leads nowhere there. */
export type ToWeb = (address: string) => string | null;

const styles: Readonly<Record<string, Style>> = {
  ...{ em: "em", i: "em", cite: "em", dfn: "em", var: "em" },
  ...{ strong: "strong", b: "strong", th: "strong", dt: "strong", summary: "strong" },
  ...{ code: "code", kbd: "code", samp: "code", sub: "sub", sup: "sup", del: "strike", s: "strike" },
  ...{ ins: "underline", u: "underline", q: "quoted" },
};

/** What is no text, or not meant for a page of paper. */
const silent = new Set("audio video source track hr col colgroup rp".split(" "));

/** The stretches of a line of HTML. */
export function inlinesOf(nodes: readonly HtmlNode[], toWeb: ToWeb): Inlines {
  return nodes.flatMap((node) => inlineOf(node, toWeb));
}

function inlineOf(node: HtmlNode, toWeb: ToWeb): Inlines {
  if (typeof node === "string") return textOf(node.replace(/[ \t\r\n]+/g, " "));
  if (silent.has(node.tag)) return [];
  const { tag, attributes } = node;
  if (tag === "math") return [mathOf(node)];
  if (tag === "br") return [{ is: "break" }];
  if (tag === "img") return textOf(attributes.get("alt") ?? "");
  if (tag === "input") return [attributes.has("checked") ? "[x] " : "[ ] "];
  return inLanguage(attributes.get("lang"), styled(node, toWeb));
}

function styled({ tag, attributes, children }: HtmlElement, toWeb: ToWeb): Inlines {
  if (attributes.get("role") === "doc-backlink") return [];
  const of = inlinesOf(children, toWeb);
  if (of.length === 0) return [];
  if (tag === "rt") return ["(", ...of, ")"];
  if (tag === "a") return linked(attributes.get("href"), of, toWeb);
  const style = styles[tag];
  return style === undefined ? of : [{ is: style, of }];
}

function linked(href: string | undefined, of: Inlines, toWeb: ToWeb): Inlines {
  const to = href === undefined ? null : toWeb(href);
  return to === null ? of : [{ is: "link", to, isQuiet: false, of }];
}

/** The TeX stands in the annotation that comes with every formula. */
function mathOf(math: HtmlElement): Inline {
  const annotation = find(math, "annotation");
  const tex = annotation?.children.filter((child) => typeof child === "string").join("") ?? "";
  return formula(tex.trim(), math.attributes.get("display") === "block");
}

function find({ children }: HtmlElement, tag: string): HtmlElement | null {
  for (const child of children) {
    if (typeof child === "string") continue;
    const found = child.tag === tag ? child : find(child, tag);
    if (found !== null) return found;
  }
  return null;
}

/** Text in a language; as it is where the tag is none that Typst takes: two or three letters and what tags add to them (BCP 47). */
export function inLanguage(lang: string | null | undefined, of: Inlines): Inlines {
  return lang && of.length > 0 && tagForm.test(lang) ? [{ is: "lang", lang, of }] : of;
}

const tagForm = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

function textOf(text: string): Inlines {
  const said = withoutEmoji(text);
  return said === "" ? [] : [said];
}

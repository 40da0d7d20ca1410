import { endOfAttributes, readAttributes, valueText } from "../../html-tags.ts";
import { readable } from "../../readable.ts";

/** A piece of HTML: text, or an element with its attributes and what is in it. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

interface Open extends HtmlElement {
  readonly children: HtmlNode[];
}

const voids = new Set("br col hr img input source track wbr".split(" "));
const piece = /<(\/?)([a-z][a-z0-9-]*)|[^<]+|</y;

/** Reads HTML that we printed: every element is closed, and in order. What is left open ends with the text. */
export function readHtml(html: string): readonly HtmlNode[] {
  const root: Open = { tag: "", attributes: new Map(), children: [] };
  const open = [root];
  for (let at = 0; at < html.length; ) {
    piece.lastIndex = at;
    const [text = "", slash, tag] = piece.exec(html) ?? [];
    at += text.length;
    const parent = open.at(-1) ?? root;
    if (tag === undefined) parent.children.push(readable(text));
    else at = slash === "/" ? close(tag, at) : begin(tag, at, parent);
  }
  return root.children;

  function begin(tag: string, start: number, parent: Open): number {
    const values = readAttributes(html, start).map(
      (one) => [one.name, readable(valueText(html, one))] as const,
    );
    const element: Open = { tag, attributes: new Map(values), children: [] };
    parent.children.push(element);
    const close = html.indexOf(">", endOfAttributes(html, start)) + 1;
    if (!voids.has(tag) && html[close - 2] !== "/") open.push(element);
    return close;
  }

  function close(tag: string, start: number): number {
    const index = open.findLastIndex((element) => element.tag === tag);
    if (index > 0) open.length = index;
    return html.indexOf(">", start) + 1;
  }
}

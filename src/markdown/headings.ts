import type { Element, Root } from "hast";
import type { Root as Document } from "mdast";
import { anchorOf, pageAnchors } from "../anchor.ts";
import type { Formula } from "./maths/maths.ts";
import { plainText } from "./plain-text.ts";
import { walkElements, walkMdast } from "./walk.ts";

const heading = /^h[1-6]$/;

/** The ids of a page, as far as one document and its sections make it. */
export interface Ids {
  /** Takes an id as it is; false when it is taken already. */
  take(id: string): boolean;
  /** Takes an id made of a heading's text, with a number after it when it is taken. */
  slug(text: string): string;
}

export interface HeadingRules {
  /** Whether headings go down one level. */
  readonly lower: boolean;
  readonly ids: Ids;
  readonly formulas: readonly Formula[];
}

export function createIds(): Ids {
  const taken = new Set(pageAnchors);
  const last = new Map<string, number>();
  const take = (id: string) => !taken.has(id) && Boolean(taken.add(id));
  return {
    take,
    slug(text) {
      const base = anchorOf(text);
      let number = last.get(base) ?? 0;
      while (!take(number === 0 ? base : `${base}-${number}`)) number++;
      last.set(base, number);
      return number === 0 ? base : `${base}-${number}`;
    },
  };
}

/** Whether a document has headings of level 1, which belong to the page's title: then all go one level down. */
export function hasTopHeading(root: Document): boolean {
  let found = false;
  walkMdast(root, (node) => {
    found ||=
      (node.type === "heading" && node.depth === 1) || (node.type === "html" && /<h1[\s>]/i.test(node.value));
  });
  return found;
}

/** Lowers headings by one level if asked (the sixth is the last), keeps authors' ids unique and gives the rest theirs. */
export function nameHeadings(root: Root, { lower, ids, formulas }: HeadingRules): void {
  walkElements(root, (node) => takeId(node, ids));
  walkElements(root, (node) => {
    if (!heading.test(node.tagName)) return;
    if (lower) node.tagName = `h${Math.min(6, Number(node.tagName.slice(1)) + 1)}`;
    node.properties["id"] ??= ids.slug(plainText(node, formulas));
  });
}

function takeId({ properties }: Element, ids: Ids): void {
  if (typeof properties["id"] === "string" && !ids.take(properties["id"])) delete properties["id"];
}

import type { Element, Nodes as Hast } from "hast";
import type { Nodes as Mdast } from "mdast";

/** Calls `see` for a node of mdast and everything in it, in the order of the text. */
export function walkMdast(node: Mdast, see: (node: Mdast) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) walkMdast(child, see);
}

/** Calls `see` for every element of a tree, in the order of the text. */
export function walkElements(node: Hast, see: (element: Element) => void): void {
  if (node.type === "element") see(node);
  if ("children" in node) for (const child of node.children) walkElements(child, see);
}

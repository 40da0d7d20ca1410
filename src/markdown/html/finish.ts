import type { Element, ElementContent, Root, RootContent } from "hast";
import { type Formula, formulaKey } from "../maths/maths.ts";
import { labelTask } from "./label-tasks.ts";
import { alignByStyle } from "./modern.ts";

/** What a page needs of a sanitised tree: pictures that load late, tables that scroll, alignment as style, and the maths. */
export function finish(root: Root, formulas: readonly Formula[]): void {
  root.children = root.children.map((node): RootContent => finishNode(node, formulas));
}

function finishNode<T extends RootContent>(
  node: T | Element,
  formulas: readonly Formula[],
): T | ElementContent {
  if (!isElement(node)) return node;
  const formula = formulas[Number(node.properties[formulaKey] ?? -1)];
  if (formula) return { type: "raw", value: formula.mathml };
  alignByStyle(node);
  if (node.tagName === "img") node.properties["loading"] ??= "lazy";
  if (node.tagName === "pre") node.properties["tabIndex"] = 0;
  node.children = labelTask(node.children.map((child) => finishNode(child, formulas)));
  return node.tagName === "table" ? wrapTable(node) : node;
}

function isElement(node: RootContent): node is Element {
  return node.type === "element";
}

/** What scrolls must be reachable by keyboard (WCAG 2.1.1), hence the tab index here and of `pre`. */
function wrapTable(table: Element): Element {
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["table"], tabIndex: 0 },
    children: [table],
  };
}

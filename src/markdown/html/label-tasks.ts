import type { Element, ElementContent } from "hast";

const blocks: ReadonlySet<string> = new Set(["ul", "ol", "p", "div", "pre", "table", "blockquote"]);

/** The box of a task list with the words behind it as its label, so that it can be told apart without seeing (WCAG 4.1.2). */
export function labelTask(children: readonly ElementContent[]): ElementContent[] {
  const box = children.findIndex(isBox);
  if (box < 0) return [...children];
  const rest = children.findIndex((child, index) => index > box && isBlock(child));
  const end = rest < 0 ? children.length : rest;
  const label: Element = {
    type: "element",
    tagName: "label",
    properties: {},
    children: children.slice(box, end),
  };
  return [...children.slice(0, box), label, ...children.slice(end)];
}

function isBox(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "input";
}

function isBlock(node: ElementContent): boolean {
  return node.type === "element" && blocks.has(node.tagName);
}

import type { Element, Nodes, Root } from "hast";
import { isFootnoteMark } from "./footnotes.ts";
import { phrasingTags } from "./html/safe-html.ts";
import { type Formula, formulaKey } from "./maths/maths.ts";

/** The words of a tree before its formulas are put in: maths as TeX, pictures as their description, white space folded. */
export function plainText(tree: Root | Element, formulas: readonly Formula[]): string {
  return foldSpace(wordsOf(tree, formulas));
}

/** One space for any white space, none around. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function wordsOf(node: Nodes, formulas: readonly Formula[]): string {
  if (node.type === "text") return node.value;
  if (node.type === "root") return joinWords(node.children, formulas);
  if (node.type !== "element" || isFootnoteMark(node)) return "";
  const formula = formulas[Number(node.properties[formulaKey] ?? -1)];
  if (formula) return formula.tex;
  if (node.tagName === "img") return String(node.properties["alt"] ?? "");
  const words = joinWords(node.children, formulas);
  return phrasingTags.has(node.tagName) && node.tagName !== "br" ? words : ` ${words} `;
}

function joinWords(nodes: readonly Nodes[], formulas: readonly Formula[]): string {
  return nodes.map((node) => wordsOf(node, formulas)).join("");
}

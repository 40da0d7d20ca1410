import type { Inline } from "./inline.ts";
import { symbols } from "./symbols.ts";

/** A tree as plain text, without styles and addresses; simple formulas such as `$^\dagger$` become characters. */
export function toText(nodes: readonly Inline[]): string {
  return nodes.map(textOf).join("");
}

function textOf(node: Inline): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "maths":
      return mathsText(node.tex);
    default:
      return toText(node.children);
  }
}

function mathsText(tex: string): string {
  const characters = tex.replace(/\\([A-Za-z]+)\s*/g, (_, name: string) => symbols.get(name) ?? "");
  return characters.replace(/\\([^A-Za-z])/g, "$1").replace(/[{}^_]/g, "");
}

import type { Inline } from "./inline.ts";
import { symbols } from "./symbols.ts";

/**
 * A tree as plain text, without styles and addresses; simple formulas such as `$^\dagger$` become characters, and
 * numbers that are raised stay so, or they would become a part of what they stand behind.
 */
export function toText(nodes: readonly Inline[]): string {
  return nodes.map(textOf).join("");
}

function textOf(node: Inline): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "maths":
      return mathsText(node.tex);
    case "sup":
      return raisedText(toText(node.children));
    default:
      return toText(node.children);
  }
}

/** Numbers of affiliations and the like, alone or with marks: `1,*`. */
function raisedText(text: string): string {
  if (!/^[\d,\s*†‡§¶‖#+✉]+$/u.test(text)) return text;
  return text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
}

function mathsText(tex: string): string {
  const [, raised] = /^\^\s*(?:\{(.*)\}|(\\?.))$/s.exec(tex)?.filter((part) => part !== undefined) ?? [];
  return raised === undefined ? flatText(tex) : raisedText(flatText(raised));
}

function flatText(tex: string): string {
  const characters = tex.replace(/\\([A-Za-z]+)\s*/g, (_, name: string) => symbols.get(name) ?? "");
  return characters
    .replaceAll("\\|", "‖")
    .replace(/\\([^A-Za-z])/g, "$1")
    .replace(/[{}^_]/g, "");
}

import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { walkElements } from "./walk.ts";

/** Highlights code in a language; null when the language is unknown. */
export type Highlighter = (code: string, language: string) => Element["children"] | null;

/** Whether a text has a fenced block that names a language. */
export function mayHoldCode(text: string): boolean {
  return /(?:```|~~~)[ \t]*[^\s`~]/.test(text);
}

/** Loads the common languages of highlight.js. */
export async function loadHighlighter(): Promise<Highlighter> {
  const { common, createLowlight } = await import("lowlight");
  const lowlight = createLowlight(common);
  return (code, language) => {
    if (!lowlight.registered(language)) return null;
    return lowlight.highlight(language, code).children.filter((child) => child.type !== "doctype");
  };
}

/** Colours the fenced blocks of a tree that name a language; nothing is guessed. */
export function highlightCode(root: Root, highlight: Highlighter): void {
  walkElements(root, (node) => {
    const code = node.tagName === "pre" ? node.children[0] : undefined;
    if (code?.type !== "element" || code.tagName !== "code") return;
    const language = languageOf(code);
    const coloured = language === null ? null : highlight(textOf(code), language);
    if (coloured) code.children = coloured;
  });
}

function languageOf({ properties }: Element): string | null {
  const names = Array.isArray(properties["className"]) ? properties["className"] : [];
  const name = names.map(String).find((item) => item.startsWith("language-"));
  return name ? name.slice("language-".length).toLowerCase() : null;
}

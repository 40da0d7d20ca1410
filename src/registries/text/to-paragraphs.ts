import type { Inline } from "../../bibtex/latex/inline.ts";
import { readLatex } from "../../bibtex/latex/read-latex.ts";
import { toMarkdown } from "../../bibtex/latex/to-markdown.ts";
import { toText } from "../../bibtex/latex/to-text.ts";
import { readMarkup } from "./read-markup.ts";

type Read = (text: string) => readonly Inline[];

const readTex: Read = (text) => readLatex(text.replace(/\s+/g, " ")).nodes;

/** A title in HTML or JATS, as one line of Markdown. */
export function markupLine(text: string): string {
  return toMarkdown(readMarkup(text.trim()));
}

/** A title in the TeX of arXiv, where lines are broken anywhere, as one line of Markdown. */
export function texLine(text: string): string {
  return toMarkdown(readTex(text.trim()));
}

/** A name or a number without any markup. */
export function plainLine(text: string): string {
  return toText(readMarkup(text)).replace(/\s+/g, " ").trim();
}

/** An abstract in HTML or JATS as paragraphs of Markdown; null when it is empty. A heading that says "Abstract" goes. */
export function markupParagraphs(text: string): string | null {
  const body = text.replace(/<((?:jats:)?title)\b[^>]*>\s*(?:abstract|summary)[\s.:]*<\/\1>/gi, "");
  return paragraphs(body.split(/<\/?(?:jats:)?(?:p|sec|title|list-item|br)\b[^>]*>|\n\s*\n/i), readMarkup);
}

/** An abstract in the TeX of arXiv as paragraphs of Markdown; one that is indented begins a paragraph there. */
export function texParagraphs(text: string): string | null {
  return paragraphs(text.split(/\n\s*\n|\n {2,}/), readTex);
}

function paragraphs(parts: readonly string[], read: Read): string | null {
  const written = parts.map((part) => asText(toMarkdown(read(part.trim())))).filter((part) => part !== "");
  return written.length === 0 ? null : written.join("\n\n");
}

/** A line that would begin a heading, a list or a fence in Markdown begins with a backslash instead. */
export function asText(line: string): string {
  return line
    .replace(/^(?=(?:#{1,6}|[-+])(?:\s|$)|[-=:]{2,})/, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}

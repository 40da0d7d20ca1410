import { type Latex, readLatex } from "../../bibtex/latex/read-latex.ts";
import { toMarkdown } from "../../bibtex/latex/to-markdown.ts";
import { toText } from "../../bibtex/latex/to-text.ts";
import { verbatim } from "../../bibtex/latex/verbatim.ts";
import type { BibEntry, BibField } from "../../bibtex/syntax/bib-entry.ts";

/** A value for one of our keys (or for a label under "links"), and the field that gives it. */
export interface Finding {
  readonly path: readonly [key: string, label?: string];
  readonly value: unknown;
  readonly field: BibField;
}

/** Texts that were read last: several keys follow from one field, and journals come again. */
const recent = new Map<string, Latex>();
const recentAtMost = 300;

/** A field's text as a tree. */
export function latexOf({ text }: BibField): Latex {
  const found = recent.get(text);
  if (found) return found;
  if (recent.size >= recentAtMost) recent.clear();
  const latex = readLatex(text);
  recent.set(text, latex);
  return latex;
}

/** A field's text as our Markdown. */
export function markdownOf(field: BibField): string {
  return toMarkdown(latexOf(field).nodes);
}

/** A field's text without any markup. */
export function textOf(field: BibField): string {
  return toText(latexOf(field).nodes)
    .replace(/[\s\u00a0\u2009]+/g, " ")
    .trim();
}

/** An address or identifier. */
export function codeOf({ text }: BibField): string {
  return verbatim(text);
}

/** The plain text of a field; empty where there is none. */
export function textIn({ fields }: BibEntry, name: string): string {
  const field = fields.get(name);
  return field ? textOf(field) : "";
}

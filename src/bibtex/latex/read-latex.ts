import type { Inline } from "./inline.ts";
import { readRange } from "./read-range.ts";

/** A command nobody knows, and where it stands in the text. */
interface UnknownCommand {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Latex {
  readonly nodes: readonly Inline[];
  readonly unknown: readonly UnknownCommand[];
}

/** Most fields are words and nothing else. */
const plain = /^(?:[^\\{}$~`'\s-]| (?!\s)|-(?!-)|'(?!'))*$/;

/**
 * Reads the LaTeX of a field: accents and symbols become characters (NFC), styles and links a tree, maths stays TeX.
 * Braces only keep words together, and are left out. A "%" is a character, as in BibTeX itself.
 */
export function readLatex(text: string): Latex {
  if (plain.test(text)) return { nodes: [{ kind: "text", text: text.normalize("NFC") }], unknown: [] };
  const unknown: UnknownCommand[] = [];
  const warn = (name: string, start: number) => {
    unknown.push({ name, start, end: start + name.length + 1 });
  };
  return { nodes: readRange(text, { start: 0, end: text.length }, 0, warn), unknown };
}

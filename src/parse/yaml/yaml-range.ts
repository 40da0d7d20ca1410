import { isNode, isScalar, type Node } from "yaml";
import type { Range } from "../../source.ts";

/**
 * The text of a YAML node in the file it is part of: without spaces and line ends after it, and for a block text
 * (`|`, `>`) without the sign. `at` is where the parsed text begins in the file.
 */
export function nodeRange(node: unknown, text: string, at: number): Range | null {
  if (!isNode(node) || !node.range) return null;
  const start = at + node.range[0];
  const end = Math.max(start, trimmedEnd(text, at + node.range[1]));
  return isBlockText(node) ? blockText(text, { start, end }) : { start, end };
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

function blockText(text: string, { start, end }: Range): Range {
  const line = text.indexOf("\n", start);
  if (line < 0 || line >= end) return { start, end };
  const words = text.slice(line, end);
  return { start: line + words.length - words.trimStart().length, end };
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (/\s/.test(text.charAt(at - 1))) at--;
  return at;
}

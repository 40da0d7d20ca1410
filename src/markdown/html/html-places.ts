import type { Html, Root } from "mdast";
import { lastAtMost } from "../../last-at-most.ts";
import type { Range } from "../../source.ts";
import { rangeOf } from "../range.ts";
import { walkMdast } from "../walk.ts";

/**
 * Finds the tag an author wrote from the offset the HTML parser gives. That offset counts inside the piece of HTML,
 * from which the marks of quotes and lists ("> ", indentation) are gone; so each line is found again by its end,
 * which is the same in both.
 */
export interface HtmlPlaces {
  /** The tag's range, or null when the element comes from Markdown. */
  find(offset: number | undefined): Range | null;
}

interface Line {
  /** Where the line begins for the HTML parser. */
  readonly parsed: number;
  /** Where it begins in the text. */
  readonly start: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

const openingTag = /<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'"<>])*>?/iy;

/** The places of all HTML in a tree made from `text`; null when there is none. */
export function htmlPlaces(root: Root, text: string): HtmlPlaces | null {
  const pieces: Piece[] = [];
  walkMdast(root, (node) => {
    if (node.type === "html") pieces.push(readPiece(node, text));
  });
  if (pieces.length === 0) return null;
  pieces.sort((a, b) => a.start - b.start);
  return {
    find(offset) {
      if (offset === undefined) return null;
      const piece = pieces[lastAtMost(pieces, offset, ({ start }) => start)];
      if (!piece || offset >= piece.end) return null;
      const line = piece.lines[lastAtMost(piece.lines, offset, ({ parsed }) => parsed)];
      return line ? tagAt(text, line.start + offset - line.parsed) : null;
    },
  };
}

function readPiece(node: Html, text: string): Piece {
  const { start, end } = rangeOf(node);
  const lines: Line[] = [];
  let parsed = start;
  let lineEnd = start - 1;
  const values = node.value.split("\n");
  for (const [index, value] of values.entries()) {
    lineEnd = index === values.length - 1 ? end : text.indexOf("\n", lineEnd + 1);
    lines.push({ parsed, start: index === 0 ? start : lineEnd - value.length });
    parsed += value.length + 1;
  }
  return { start, end: start + node.value.length, lines };
}

function tagAt(text: string, start: number): Range {
  openingTag.lastIndex = start;
  return { start, end: start + (openingTag.exec(text)?.[0].length ?? 1) };
}

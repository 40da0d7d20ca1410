import type { Root } from "mdast";
import type { Fault } from "../problem/problem.ts";
import { isTooDeep } from "./depth.ts";
import { tooManyMarks } from "./emphasis.ts";
import type { Engine } from "./engine.ts";
import { type HtmlPlaces, htmlPlaces } from "./html/html-places.ts";
import { tameHtml } from "./html/raw-html.ts";
import { findLimit, firstLine, tooCostly, tooDeep } from "./limits.ts";
import { joinLines } from "./line-ends.ts";
import { type Maths, readMaths } from "./maths/maths.ts";
import type { Parser } from "./parser.ts";
import type { Quotes } from "./punctuation.ts";
import { markText } from "./text-marks.ts";

/** A text as a tree: its formulas read, its emoji in place, its HTML tamed. */
export interface MarkdownTree extends Maths {
  readonly root: Root;
  /** Where its HTML stands; null when it has none. */
  readonly places: HtmlPlaces | null;
}

/** Reads a text, or gives the one fault of a text that cannot be read at all: `markdown-too-deep` or `markdown-too-costly`. */
export function readTree(
  text: string,
  parse: Parser,
  engine: Engine,
  quotes: Quotes | null,
): MarkdownTree | Fault {
  const limit = findLimit(text);
  if (limit) return limit;
  const root = parse(text);
  if (isTooDeep(root)) return tooDeep(firstLine(text));
  const maths = readFormulas(root, text, engine);
  joinLines(root);
  markText(root, text, { emoji: engine.emoji, quotes });
  return {
    root,
    places: htmlPlaces(root, text),
    formulas: maths.formulas,
    faults: [...maths.faults, ...tameHtml(root)],
  };
}

/** Does some work on a text, or gives the fault of a text that exhausts the stack or the parser's budget. */
export function orLimit<T>(text: string, work: () => T): T | Fault {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(firstLine(text));
    if (error instanceof Error && error.message === tooManyMarks) return tooCostly(firstLine(text));
    throw error;
  }
}

function readFormulas(root: Root, text: string, { readTex }: Engine): Maths {
  if (readTex) return readMaths(root, text, readTex);
  if (text.includes("$")) throw new Error('a text with "$" was not among those given to loadMarkdown');
  return { formulas: [], faults: [] };
}

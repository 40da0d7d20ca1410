import { elementNames } from "../../html-tags.ts";
import { everShorter } from "../../language-tag.ts";
import { isMet, type Needs, needsOf } from "./selector-needs.ts";
import { selectorsIn } from "./selectors-in.ts";

/** A piece of a style sheet: a declaration or statement as it stands, or a block with pieces in it. */
type Piece = string | Block;

interface Block {
  readonly opening: string;
  /** Its selectors, and what each needs; null when it has none: conditions, and steps of animations. */
  readonly selectors: readonly Selector[] | null;
  readonly pieces: Piece[];
}

interface Selector {
  readonly text: string;
  readonly needs: readonly Needs[];
}

const sheets = /(<style[^>]*>)([\s\S]*?)(?=<\/style>)/g;
const classes = /\bclass(?:Name)?\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const languages = /\blang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const face = /@font-face\{font-family:\s*("[^"{}]+")[^{}]*\}/g;
/** Elements that browsers add by themselves (HTML Living Standard 13.1.2.4), and those that pictures get when pages are done. */
const implied = ["html", "head", "body", "tbody", "colgroup", "picture", "source"];
const script = /<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g;
/** Neither a condition nor a step of an animation (`from`, `50%`), which looks like an element. */
const hasSelectors = /^(?!\s*(?:@|(?:from|to|[\d.]+%)\s*(?:,|$)))/;
const mark = /"[^"]*"|'[^']*'|url\([^)]*\)|[{};]/g;

/**
 * Takes the selectors out of the style sheets of a page that select nothing on it, and the rules that have no other:
 * those that ask for an element, a class or a language that is not there, and that no script names in quotes to make it.
 */
export function pruneStyles(html: string): string {
  const known = namesOn(html);
  return html.replace(sheets, (_, tag: string, css: string) => tag + usedFaces(print(piecesOf(css), known)));
}

/** A sheet without the fonts it describes and names nowhere else; what has braces of its own in a description stays. */
function usedFaces(css: string): string {
  return css.replace(face, (whole, family: string) => (css.split(family).length > 2 ? whole : ""));
}

/** Every element on a page by its name, every class with a dot before it, every language as `[lang|=zh]`. */
function namesOn(html: string): ReadonlySet<string> {
  const quoted = [...html.matchAll(script)].flatMap(
    ([, text = ""]) => text.match(/["'`][^"'`\n]*["'`]/g) ?? [],
  );
  const made = quoted.flatMap((text) => text.slice(1, -1).split(/\s+/));
  const named = valuesOf(html, classes).flatMap((value) => value.split(/\s+/));
  const spoken = valuesOf(html, languages).flatMap((tag) =>
    everShorter(tag.toLowerCase()).map((one) => `[lang|=${one}]`),
  );
  const dotted = [...named, ...made].map((one) => `.${one}`);
  return new Set([...implied, ...elementNames(html), ...made, ...spoken, ...dotted]);
}

/** The values of an attribute on a page, in any of the ways to write one. A page says most of them again and again. */
function valuesOf(html: string, attribute: RegExp): readonly string[] {
  const written = new Set(html.match(attribute));
  return [...written].flatMap((one) => [...one.matchAll(attribute)].map(([, a, b, c]) => a ?? b ?? c ?? ""));
}

const read = new Map<string, readonly Piece[]>();

/** The pages of a site share their sheets, so the last few are remembered. */
function piecesOf(css: string): readonly Piece[] {
  const known = read.get(css);
  if (known) return known;
  if (read.size > 20) read.clear();
  const pieces = readPieces(css);
  read.set(css, pieces);
  return pieces;
}

/** A sheet in its pieces (CSS Syntax Level 3, section 5, as far as braces and semicolons go). */
function readPieces(css: string): readonly Piece[] {
  const open: Block[] = [blockOf("")];
  let from = 0;
  for (const { 0: found, index } of css.matchAll(mark)) {
    if (found.length > 1) continue;
    const text = css.slice(from, index);
    if (found === "{") open.push(blockOf(text));
    else if (text !== "") open.at(-1)?.pieces.push(found === ";" ? `${text};` : text);
    if (found === "}" && open.length > 1) close(open);
    from = index + 1;
  }
  while (open.length > 1) close(open);
  const rest = css.slice(from).trim();
  return [...(open[0]?.pieces ?? []), ...(rest === "" ? [] : [rest])];
}

function blockOf(opening: string): Block {
  if (!hasSelectors.test(opening)) return { opening, selectors: null, pieces: [] };
  const selectors = selectorsIn(opening).map((text) => ({ text, needs: needsOf(text) }));
  return { opening, selectors, pieces: [] };
}

function close(open: Block[]): void {
  const block = open.pop();
  if (block) open.at(-1)?.pieces.push(block);
}

function print(pieces: readonly Piece[], known: ReadonlySet<string>): string {
  const printed = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const opening = usefulOpening(piece, known);
    const inner = opening === "" ? "" : print(piece.pieces, known);
    return inner === "" ? "" : `${opening}{${inner}}`;
  });
  return printed.join("");
}

/** How a block opens on a page that has these names; empty when nothing in it has an effect there. */
function usefulOpening({ opening, selectors }: Block, known: ReadonlySet<string>): string {
  if (selectors === null) return opening;
  const useful = selectors.filter(({ needs }) => needs.some((one) => isMet(one, known)));
  return useful.map(({ text }) => text).join(",");
}

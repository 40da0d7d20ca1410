import { everShorter } from "../../language-tag.ts";

/** A piece of a style sheet: a declaration or statement as it stands, or a block with pieces in it. */
type Piece = string | Block;

interface Block {
  readonly opening: string;
  readonly pieces: Piece[];
}

const sheets = /(<style[^>]*>)([\s\S]*?)(?=<\/style>)/g;
const classes = /\bclass(?:Name)?\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const languages = /\blang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const languageSelector = /\[lang\|=["']?([-\w]+)["']?\]/gi;
const classSelector = /\.(-?[_a-z\u0080-\uffff][-\w\u0080-\uffff]*)/gi;
const script = /<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g;
const mark = /"[^"]*"|'[^']*'|url\([^)]*\)|[{};]/g;

/**
 * Takes the rules out of the style sheets of a page that style nothing on it: those whose every selector names a class
 * that no element has and no script writes in quotes, to give it to one, or a language (`[lang|=ja]`) nothing is in. What stands in the parentheses of `:is()`,
 * `:not()` and `:has()` is one way among several, and decides nothing.
 */
export function pruneStyles(html: string): string {
  const known = new Set([...classesOf(html), ...languagesOf(html)]);
  return html.replace(sheets, (_, tag: string, css: string) => tag + print(piecesOf(css), known));
}

function classesOf(html: string): ReadonlySet<string> {
  const values = [...html.matchAll(classes)].map(([, a, b, c]) => a ?? b ?? c ?? "");
  const scripts = [...html.matchAll(script)].flatMap(
    ([, text = ""]) => text.match(/["'`][^"'`\n]*["'`]/g) ?? [],
  );
  return new Set(
    [...values, ...scripts.map((text) => text.slice(1, -1))].flatMap((value) => value.split(/\s+/)),
  );
}

/** The languages of a page, and those they belong to, as `languageClass` writes them. */
function languagesOf(html: string): readonly string[] {
  const tags = new Set([...html.matchAll(languages)].map(([, a, b, c]) => (a ?? b ?? c ?? "").toLowerCase()));
  return [...tags].flatMap((tag) => everShorter(tag).map(languageClass));
}

/** A language as a class no author can write: a selector for one is decided like any other. */
function languageClass(tag: string): string {
  return `¦${tag}`;
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
  const open: Block[] = [{ opening: "", pieces: [] }];
  let from = 0;
  for (const { 0: found, index } of css.matchAll(mark)) {
    if (found.length > 1) continue;
    const text = css.slice(from, index);
    if (found === "{") open.push({ opening: text, pieces: [] });
    else if (text !== "") open.at(-1)?.pieces.push(found === ";" ? `${text};` : text);
    if (found === "}" && open.length > 1) close(open);
    from = index + 1;
  }
  while (open.length > 1) close(open);
  const rest = css.slice(from).trim();
  return [...(open[0]?.pieces ?? []), ...(rest === "" ? [] : [rest])];
}

function close(open: Block[]): void {
  const block = open.pop();
  if (block) open.at(-1)?.pieces.push(block);
}

function print(pieces: readonly Piece[], known: ReadonlySet<string>): string {
  const printed = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const inner = isUseful(piece.opening, known) ? print(piece.pieces, known) : "";
    return inner === "" ? "" : `${piece.opening}{${inner}}`;
  });
  return printed.join("");
}

function isUseful(opening: string, known: ReadonlySet<string>): boolean {
  if (opening.trimStart().startsWith("@")) return true;
  const named = opening.replace(languageSelector, (_, tag: string) => `.${languageClass(tag.toLowerCase())}`);
  const plain = named.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, "");
  if (plain.includes("\\")) return true;
  const selectors = withoutParentheses(plain).split(",");
  return selectors.some((selector) =>
    [...selector.matchAll(classSelector)].every(([, name = ""]) => known.has(name)),
  );
}

function withoutParentheses(selector: string): string {
  const shorter = selector.replace(/\([^()]*\)/g, "");
  return shorter === selector ? selector : withoutParentheses(shorter);
}

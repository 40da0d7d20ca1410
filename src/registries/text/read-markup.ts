import type { Inline, Style } from "../../bibtex/latex/inline.ts";
import { decodeEntities } from "./entities.ts";

/** Tags of HTML and JATS that style words; all others are left out, and their words kept. */
const styles: Readonly<Record<string, Style>> = {
  i: "em",
  em: "em",
  italic: "em",
  b: "strong",
  strong: "strong",
  bold: "strong",
  sup: "sup",
  sub: "sub",
  tt: "code",
  code: "code",
  monospace: "code",
};

/** An element whose words are being read. */
interface Open {
  readonly name: string;
  readonly nodes: Inline[];
}

/** Tags in more tags than this style nothing more. */
const deepest = 12;

const tag = /<(\/?)([a-z][\w.-]*(?::[a-z][\w.-]*)?)(?:\s[^<>]*)?(\/?)>/gi;

/**
 * Reads a line of HTML or JATS, as titles and abstracts of Crossref are: emphasis, raised and lowered words, and TeX
 * between dollars become a tree, `A < B` stays text. Of a formula that is there twice, the TeX is taken.
 */
export function readMarkup(markup: string): readonly Inline[] {
  const text = onceEachFormula(markup);
  const open: Open[] = [{ name: "", nodes: [] }];
  let done = 0;
  for (const match of text.matchAll(tag)) {
    const [whole, slash, qualified = "", isEmpty] = match;
    add(open, wordsIn(text.slice(done, match.index)));
    done = match.index + whole.length;
    const name = qualified.toLowerCase().replace(/^.*:/, "");
    if (!Object.hasOwn(styles, name) || isEmpty !== "") continue;
    if (slash === "" && open.length <= deepest) open.push({ name, nodes: [] });
    else if (slash !== "" && open.some((one) => one.name === name)) closeTo(open, name);
  }
  add(open, wordsIn(text.slice(done)));
  while (open.length > 1) closeOne(open);
  return open[0]?.nodes ?? [];
}

function add(open: readonly Open[], nodes: readonly Inline[]): void {
  open.at(-1)?.nodes.push(...nodes);
}

function closeTo(open: Open[], name: string): void {
  while (open.length > 1 && closeOne(open) !== name);
}

function closeOne(open: Open[]): string | null {
  const last = open.pop();
  const kind = last && styles[last.name];
  if (last && kind) add(open, [{ kind, children: last.nodes }]);
  return last?.name ?? null;
}

/** JATS gives alternatives of a formula: MathML, which we cannot show as words, goes where TeX stands beside it. */
function onceEachFormula(markup: string): string {
  if (!/tex-math/i.test(markup)) return markup;
  const [before = "", ...pieces] = markup.split(/<mml:math\b/i);
  const rest = pieces.map((piece) => piece.slice(piece.search(/<\/mml:math>/i) + "</mml:math>".length));
  return [before, ...rest]
    .join("")
    .replace(/<!\[CDATA\[|\]\]>/g, "")
    .replace(preamble, "");
}

/** What makes a document of a formula, as Springer writes them. */
const preamble =
  /\\(?:documentclass|usepackage|setlength|begin\{document\}|end\{document\})(?:\[[^\]]*\]|\{[^}]*\})*/g;

const formula = /\$\$([^$]+)\$\$|\$(?!\s)([^$]*[^$\s\\])\$(?!\d)/g;

/** What is between dollars is maths when it looks like TeX; a price is not. */
function wordsIn(markup: string): readonly Inline[] {
  const text = decodeEntities(markup).replace(/\s+/g, " ");
  const nodes: Inline[] = [];
  let done = 0;
  for (const match of text.matchAll(formula)) {
    const tex = match[1] ?? match[2] ?? "";
    if (!/[\\^_{}=]|^[a-z]'?$/i.test(tex)) continue;
    nodes.push(...plain(text.slice(done, match.index)), { kind: "maths", tex });
    done = match.index + match[0].length;
  }
  return [...nodes, ...plain(text.slice(done))];
}

function plain(text: string): readonly Inline[] {
  return text === "" ? [] : [{ kind: "text", text: text.normalize("NFC") }];
}

import type { Block, Inlines, Item } from "../tree.ts";
import type { HtmlElement, HtmlNode } from "./html-nodes.ts";
import { inlinesOf, type ToWeb } from "./inlines.ts";

const blockTags = new Set(
  (
    "address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header " +
    "li ol p picture pre section summary table ul"
  ).split(" "),
);

/** The paragraphs, lists and tables of a piece of HTML; what stands between them is a paragraph, too. */
export function blocksOf(nodes: readonly HtmlNode[], toWeb: ToWeb): readonly Block[] {
  const blocks: Block[] = [];
  let line: HtmlNode[] = [];
  for (const node of [...nodes, null]) {
    if (node !== null && !isBlock(node)) {
      line.push(node);
      continue;
    }
    blocks.push(...paragraph(inlinesOf(line, toWeb)));
    line = [];
    if (node !== null) blocks.push(...blockOf(node, toWeb));
  }
  return blocks;
}

function isBlock(node: HtmlNode): node is HtmlElement {
  return typeof node !== "string" && blockTags.has(node.tag);
}

function blockOf(element: HtmlElement, toWeb: ToWeb): readonly Block[] {
  const { tag, children } = element;
  if (/^h[1-6]$/.test(tag)) return paragraph([{ is: "strong", of: inlinesOf(children, toWeb) }]);
  switch (tag) {
    case "ul":
      return [{ is: "bullets", items: itemsOf(element, toWeb) }];
    case "ol":
      return [{ is: "numbers", from: firstNumber(element), items: itemsOf(element, toWeb) }];
    case "blockquote":
      return [{ is: "quote", of: blocksOf(children, toWeb) }];
    case "pre":
      return [{ is: "program", text: wordsOf(element).replace(/\n$/, "") }];
    case "table":
      return tableOf(element, toWeb);
    case "dt":
    case "summary":
      return paragraph([{ is: "strong", of: inlinesOf(children, toWeb) }]);
    default:
      return blocksOf(children, toWeb);
  }
}

/** The number a list begins with, read as browsers do; 1 for one that Typst cannot count from. */
function firstNumber({ attributes }: HtmlElement): number {
  const start = Number.parseInt(attributes.get("start") ?? "", 10);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
}

function itemsOf({ children }: HtmlElement, toWeb: ToWeb): readonly Item[] {
  return children.flatMap((child) =>
    typeof child !== "string" && child.tag === "li" ? [blocksOf(child.children, toWeb)] : [],
  );
}

/** A table in rows; those that a head holds come first. Its caption stands above it. */
function tableOf(table: HtmlElement, toWeb: ToWeb): readonly Block[] {
  const parts = table.children.filter((child) => typeof child !== "string");
  const caption = parts
    .filter(({ tag }) => tag === "caption")
    .flatMap((part) => blocksOf(part.children, toWeb));
  const head = parts.filter(({ tag }) => tag === "thead").flatMap(rowsOf);
  const rows = [...head, ...parts.filter(({ tag }) => tag !== "thead").flatMap(rowsOf)];
  const cells = rows.map((row) => cellsOf(row).map((cell) => inlinesOf(cell.children, toWeb)));
  return [...caption, { is: "table", rows: cells, head: head.length }];
}

function rowsOf(part: HtmlElement): readonly HtmlElement[] {
  if (part.tag === "tr") return [part];
  return /^t(?:head|body|foot)$/.test(part.tag)
    ? part.children.filter((child) => typeof child !== "string").filter(({ tag }) => tag === "tr")
    : [];
}

function cellsOf({ children }: HtmlElement): readonly HtmlElement[] {
  return children
    .filter((child) => typeof child !== "string")
    .filter(({ tag }) => tag === "td" || tag === "th");
}

function wordsOf(node: HtmlNode): string {
  return typeof node === "string" ? node : node.children.map(wordsOf).join("");
}

function paragraph(of: Inlines): readonly Block[] {
  const said = trimmed(of);
  return said.length === 0 ? [] : [{ is: "text", of: said }];
}

/** Without the white space at both ends, which lies between tags. */
function trimmed(of: Inlines): Inlines {
  const first = of.findIndex((one) => one !== " ");
  const last = of.findLastIndex((one) => one !== " ");
  const kept = first < 0 ? [] : of.slice(first, last + 1);
  return kept.map((one, index) => {
    if (typeof one !== "string") return one;
    const before = kept[index - 1];
    const begins = before === undefined || (typeof before !== "string" && before.is === "break");
    const begun = begins ? one.trimStart() : one;
    return index === kept.length - 1 ? begun.trimEnd() : begun;
  });
}

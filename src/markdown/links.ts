import type { Definition, Image, Link as MarkdownLink, Nodes, Root } from "mdast";
import type { Range } from "../source.ts";
import { safeAddress } from "./html/safe-html.ts";
import { foldSpace } from "./plain-text.ts";
import { rangeOf } from "./range.ts";
import type { Link } from "./rendered.ts";
import { walkMdast } from "./walk.ts";

/** The definitions of a document by their identifier; the first of two counts, as in CommonMark. */
export type Definitions = ReadonlyMap<string, Definition>;

export function findDefinitions(root: Root): Definitions {
  const found = new Map<string, Definition>();
  walkMdast(root, (node) => {
    if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/** The addresses of Markdown's links and images, each with its place in `source`; a definition counts where it is used. */
export function findLinks(root: Root, source: string, definitions: Definitions): Link[] {
  const links: Link[] = [];
  walkMdast(root, (node) => {
    const holder = addressHolder(node, definitions);
    const url = holder && safeAddress(holder.url, isImage(node) ? "img" : "a");
    if (holder && url) links.push({ ...addressRange(holder, source), url, ...describe(node) });
  });
  return links;
}

function describe(node: Nodes): Pick<Link, "kind" | "label"> {
  if (node.type === "image" || node.type === "imageReference")
    return { kind: "image", label: node.alt ? node.alt : null };
  return { kind: "link", label: foldSpace(wordsIn(node)) };
}

function wordsIn(node: Nodes): string {
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if ("children" in node) return node.children.map(wordsIn).join("");
  return "value" in node && node.type !== "html" ? node.value : "";
}

/** Links in the order of the text, a definition used twice only once. */
export function sortLinks(links: readonly Link[]): Link[] {
  const key = ({ start, url, kind }: Link) => `${start} ${kind} ${url}`;
  const unique = new Map(links.map((link) => [key(link), link]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}

function addressHolder(node: Nodes, definitions: Definitions): Definition | Image | MarkdownLink | null {
  if (node.type === "link" || node.type === "image") return node;
  if (node.type === "linkReference" || node.type === "imageReference")
    return definitions.get(node.identifier) ?? null;
  return null;
}

function isImage({ type }: Nodes): boolean {
  return type === "image" || type === "imageReference";
}

/** The address inside a link; the whole of it when the address is spelled with escapes there. */
function addressRange(node: Definition | Image | MarkdownLink, source: string): Range {
  const whole = rangeOf(node);
  const from = afterLabel(node, source, whole);
  const index = node.url === "" ? -1 : source.slice(from, whole.end).indexOf(node.url);
  return index < 0 ? whole : { start: from + index, end: from + index + node.url.length };
}

/** Where the label ends: it may hold the same address, as in `[a.pdf](a.pdf)`. */
function afterLabel(node: Definition | Image | MarkdownLink, source: string, { start, end }: Range): number {
  if (node.type === "definition") return source.indexOf("]:", start + (node.label?.length ?? 0));
  if (node.type === "image") return Math.max(start, source.slice(start, end).lastIndexOf("](") + start);
  const label = node.children.at(-1);
  return label && source.charAt(start) === "[" ? rangeOf(label).end : start;
}

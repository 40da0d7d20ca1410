import type { Element, ElementContent, Nodes } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { phrasingTags } from "../../src/markdown/html/safe-html.ts";

/** A page as its readers meet it. */
export interface PageReading {
  /** All that shows: `**` around what is bold, formulas as `$TeX$`, pictures as their description, white space folded. */
  readonly text: string;
  /** `label → address` of every link; a page of the site by its path from the top, such as `/publications/`. */
  readonly links: readonly string[];
  /** `outer › inner`: the words of a bullet, and those of a bullet right inside it. */
  readonly points: readonly string[];
}

const reader = unified().use(rehypeRaw).freeze();

/** Reads the body of a page that lies at `path` of its site. */
export function readPage(html: string, path: string): PageReading {
  const body = html.slice(html.indexOf("<body"));
  const tree = reader.runSync({ type: "root", children: [{ type: "raw", value: body }] });
  const links = [...elementsIn(tree)].filter(isA("a"));
  return {
    text: fold(wordsOf(tree)),
    links: links.map((link) => `${plain(link)} → ${addressOf(link, path)}`),
    points: nestedPoints(tree),
  };
}

/**
 * Whether a page shows a fact: `label → address` is a link, `outer › inner` a nested bullet, where the first half may be
 * left out; anything else is text, and bold where it has `**`.
 */
export function shows({ text, links, points }: PageReading, fact: string): boolean {
  if (fact.includes("→ ")) return links.some((link) => link.endsWith(fact));
  if (fact.includes("› ")) return points.some((point) => point.includes(fact));
  return (fact.includes("**") ? text : text.replaceAll("**", "")).includes(fact);
}

function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === "element") yield node;
  if ("children" in node) for (const child of node.children) yield* elementsIn(child);
}

function isA(tagName: string): (element: Element) => boolean {
  return (element) => element.tagName === tagName;
}

/** Every bullet behind the one it is nested in. */
function nestedPoints(node: Nodes, outer: Element | null = null): readonly string[] {
  if (!("children" in node)) return [];
  const isPoint = node.type === "element" && node.tagName === "li";
  const inner = node.children.flatMap((child) => nestedPoints(child, isPoint ? node : outer));
  return isPoint && outer ? [`${ownWords(outer)} › ${ownWords(node)}`, ...inner] : inner;
}

/** The words of a bullet without those of the lists in it. */
function ownWords(point: Element): string {
  return plain({ ...point, children: point.children.flatMap(withoutLists) });
}

function withoutLists(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  return /^[uo]l$/.test(node.tagName) ? [] : [{ ...node, children: node.children.flatMap(withoutLists) }];
}

function addressOf({ properties }: Element, path: string): string {
  const written = String(properties["href"]);
  const { host, pathname } = new URL(written, `https://site.test/${path}`);
  return host === "site.test" ? pathname.replace(/index\.html$/, "") : written;
}

function plain(element: Element): string {
  return fold(wordsOf(element)).replaceAll("**", "");
}

function fold(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "root") return node.children.map(wordsOf).join("");
  if (node.type !== "element") return "";
  const { tagName, properties, children } = node;
  if (properties["hidden"] || /^(?:script|style)$/.test(tagName)) return "";
  if (tagName === "img") return String(properties["alt"]);
  if (tagName === "math") return formulaOf(node);
  const words = children.map(wordsOf).join("");
  if (/^(?:b|strong)$/.test(tagName)) return `**${words}**`;
  return phrasingTags.has(tagName) && tagName !== "br" ? words : ` ${words} `;
}

function formulaOf(math: Element): string {
  const tex = [...elementsIn(math)].find(isA("annotation"));
  return `$${tex?.children.map(wordsOf).join("").trim()}$`;
}

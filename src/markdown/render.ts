import type { Root, RootContent } from "hast";
import type { Root as Document, RootContent as Node } from "mdast";
import type { Fault } from "../problem/problem.ts";
import { highlightCode } from "./code.ts";
import type { Engine } from "./engine.ts";
import { nameFootnotes } from "./footnotes.ts";
import { type HeadingRules, nameHeadings } from "./headings.ts";
import { finish } from "./html/finish.ts";
import type { HtmlPlaces } from "./html/html-places.ts";
import { review } from "./html/review.ts";
import { type Definitions, findLinks, sortLinks } from "./links.ts";
import { plainText } from "./plain-text.ts";
import { prefixIds } from "./prefix-ids.ts";
import type { Rendered } from "./rendered.ts";

/** What a part of a document must know of the whole. */
export interface Whole extends HeadingRules {
  readonly source: string;
  /** Link and footnote definitions, wherever they stand, so that references to them work in each part. */
  readonly notes: readonly Node[];
  readonly definitions: Definitions;
  readonly places: HtmlPlaces | null;
  /** Makes footnote ids unique on a page, and all ids when the document shares its pages with others. */
  readonly slug: string;
  readonly shared: boolean;
  readonly inline: boolean;
}

/**
 * Renders some nodes of a document. The order matters: what the author wrote is reviewed and sanitised first,
 * what we add (colours of code, maths) comes after.
 */
export function renderNodes(nodes: readonly Node[], whole: Whole, engine: Engine): Rendered {
  const links = findLinks({ type: "root", children: [...nodes] }, whole.source, whole.definitions);
  const tree = htmlTree(nodes, whole, engine);
  const reviewed = review(tree, whole);
  nameHeadings(tree, whole);
  if (whole.shared) prefixIds(tree, whole.slug);
  const safe = engine.sanitise(tree);
  const text = plainText(safe, whole.formulas);
  if (engine.highlight) highlightCode(safe, engine.highlight);
  finish(safe, whole.formulas);
  const html = engine.print(safe).trim();
  return { html, text, links: sortLinks([...links, ...reviewed.links]), faults: sortFaults(reviewed.faults) };
}

/** Faults in the order of the text, each once: the HTML parser repeats a tag that is left open. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [`${fault.start} ${fault.message}`, fault]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}

/** Whether a node shows nothing where it stands: a definition waits for a reference to it. */
export function isNote({ type }: Node): boolean {
  return type === "definition" || type === "footnoteDefinition";
}

function htmlTree(nodes: readonly Node[], whole: Whole, engine: Engine): Root {
  const shown = nodes.filter((node) => !isNote(node));
  const root: Document = { type: "root", children: [...shown, ...whole.notes] };
  const tree = engine.toHtml(root);
  nameFootnotes(tree, whole.shared ? "" : whole.slug);
  if (whole.inline) unwrapParagraphs(tree);
  return whole.places ? readHtml(tree, whole.source, engine) : tree;
}

function readHtml(root: Root, source: string, { readHtml }: Engine): Root {
  if (!readHtml) throw new Error("a text with HTML was not among those given to loadMarkdown");
  return readHtml(root, source);
}

/** A field has no paragraphs; a blank line in it is a space. */
function unwrapParagraphs(root: Root): void {
  root.children = root.children.flatMap((node): RootContent[] =>
    node.type === "element" ? node.children : [node],
  );
}

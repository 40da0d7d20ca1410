import type { Element, ElementContent, Properties, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import type { Fault } from "../../problem/problem.ts";
import type { Range } from "../../source.ts";
import { foldSpace } from "../plain-text.ts";
import { rangeOf } from "../range.ts";
import type { Link } from "../rendered.ts";
import type { HtmlPlaces } from "./html-places.ts";
import { modernise } from "./modern.ts";
import { writtenName } from "./raw-html.ts";
import {
  addressAttributes,
  allowedTags,
  emptiedTags,
  mayHave,
  phrasingTags,
  safeAddress,
  schemeOf,
} from "./safe-html.ts";
import { checkStyle } from "./style.ts";

export interface Reviewing {
  readonly source: string;
  /** Null when the text has no HTML. */
  readonly places: HtmlPlaces | null;
  /** A field of one line, which may hold only what stands inside a line. */
  readonly inline: boolean;
}

export interface Review {
  readonly faults: readonly Fault[];
  /** The addresses in the author's tags; Markdown's are found in mdast. */
  readonly links: readonly Link[];
}

interface Notes extends Reviewing {
  readonly faults: Fault[];
  readonly links: Link[];
}

/**
 * Takes out of a tree what the sanitiser would, but says so: rules `removed-html` and `unsafe-link`, at the tag.
 * Comments go without a word: authors hide text in them.
 */
export function review(root: Root, reviewing: Reviewing): Review {
  const notes: Notes = { ...reviewing, faults: [], links: [] };
  root.children = root.children.flatMap((node) => (node.type === "doctype" ? [] : reviewNode(node, notes)));
  return notes;
}

function reviewNode(node: ElementContent, notes: Notes): ElementContent[] {
  if (node.type === "comment") return [];
  if (node.type !== "element") return [node];
  const tag = notes.places?.find(node.position?.start.offset) ?? null;
  if (!tag && isEmptyParagraph(node)) return [];
  if (tag) modernise(node, notes.inline);
  if (!isAllowed(node, tag !== null, notes)) return removeElement(node, tag, notes);
  reviewAttributes(node, tag, notes);
  reviewAddresses(node, tag, notes);
  node.children = node.children.flatMap((child) => reviewNode(child, notes));
  return [node];
}

/** The HTML parser leaves one behind where a block breaks a paragraph in two. */
function isEmptyParagraph({ tagName, children }: Element): boolean {
  return tagName === "p" && children.length === 0;
}

/** The box of a task is Markdown's; an author's tag cannot make one. */
function isAllowed({ tagName }: Element, written: boolean, { inline }: Notes): boolean {
  return inline ? phrasingTags.has(tagName) : allowedTags.has(tagName) && !(written && tagName === "input");
}

/** Elements without a tag are those the HTML parser added, such as `<tbody>`. */
function removeElement(node: Element, tag: Range | null, notes: Notes): ElementContent[] {
  const name = tag ? writtenName(notes.source, tag.start) : "";
  if (tag)
    notes.faults.push(removedFault(tag, `<${name}> is not allowed here and was left out`, hintFor(name)));
  return emptiedTags.has(node.tagName) ? [] : node.children.flatMap((child) => reviewNode(child, notes));
}

/** Styles are checked on every element: the sanitiser does not look into them. */
function reviewAttributes(node: Element, tag: Range | null, notes: Notes): void {
  const styles = dropStyles(node);
  const gone = tag ? [...dropAttributes(node), ...styles] : [];
  if (!tag || gone.length === 0) return;
  const verb = gone.length === 1 ? "is not allowed here and was" : "are not allowed here and were";
  const names = gone.map((name) => `"${name}"`).join(", ");
  notes.faults.push(
    removedFault(tag, `${names} on <${writtenName(notes.source, tag.start)}> ${verb} left out`, null),
  );
}

function dropAttributes({ tagName, properties }: Element): string[] {
  if (tagName === "a" && properties["target"] === "_blank") addNoopener(properties);
  const gone = Object.keys(properties).filter(
    (name) => !mayHave(tagName, name) || !isFit(name, properties[name]),
  );
  for (const name of gone) delete properties[name];
  return gone.map(attributeName);
}

/** Some marks only we may set: an author's tag cannot pass for a formula or a note. */
function isFit(name: string, value: unknown): boolean {
  if (name === "dataFormula" || name === "role") return false;
  if (name === "target") return value === "_blank";
  return name !== "id" || /^\S+$/.test(String(value));
}

/** A page opened in another window must not steer this one. */
function addNoopener(properties: Properties): void {
  const rel = Array.isArray(properties["rel"]) ? properties["rel"] : [];
  properties["rel"] = [...new Set([...rel, "noopener"])];
}

function dropStyles({ properties }: Element): readonly string[] {
  const written = properties["style"];
  if (typeof written !== "string") return [];
  const { style, refused } = checkStyle(written);
  if (style) properties["style"] = style;
  else delete properties["style"];
  return refused;
}

function reviewAddresses(element: Element, tag: Range | null, notes: Notes): void {
  const { tagName, properties } = element;
  for (const name of addressAttributes) {
    const address = properties[name];
    if (typeof address !== "string") continue;
    const url = safeAddress(address, tagName);
    if (url === null) {
      delete properties[name];
      notes.faults.push(unsafeFault(tag ?? rangeOf(element), address));
    } else {
      properties[name] = url;
      if (tag) notes.links.push({ ...tag, url, ...describe(element, name) });
    }
  }
}

/** Only `<img>` stands for something that must be told in words; `alt=""` calls it decoration. */
function describe(element: Element, name: string): Pick<Link, "kind" | "label"> {
  if (name === "href" || name === "cite") return { kind: "link", label: foldSpace(wordsOf(element)) };
  const { alt } = element.properties;
  const isSilent = element.tagName === "img" && alt === undefined;
  return { kind: "image", label: isSilent ? null : String(alt ?? "") };
}

function attributeName(property: string): string {
  if (property === "className") return "class";
  return property.replace(/^(data|aria)(?=[A-Z])/, "$1-").toLowerCase();
}

function removedFault(tag: Range, message: string, hint: string | null): Fault {
  return { ...tag, level: "warning", rule: "removed-html", message, hint };
}

function hintFor(name: string): string | null {
  if (["iframe", "embed", "object"].includes(name))
    return "write a link to it, or <video> for a file of your own";
  if (name === "math") return 'write maths between "$" signs';
  if (name === "svg") return "put the drawing into a file and show it with <img>";
  return name === "style" ? "use a style attribute, or a style sheet of your own" : null;
}

function unsafeFault(range: Range, address: string): Fault {
  const scheme = schemeOf(address.trim()) ?? "";
  return {
    ...range,
    level: "warning",
    rule: "unsafe-link",
    message: `an address that begins with "${scheme.replace(/[^\w+.-]/g, "")}:" is not allowed here and was left out`,
    hint: "begin it with https, http, mailto or tel, or write a path",
  };
}

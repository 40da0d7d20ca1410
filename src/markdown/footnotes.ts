import type { Element, Root } from "hast";
import { walkElements } from "./walk.ts";

/**
 * Gives footnotes ids of their own (`fn-<slug>-1`), so that several documents can stand on one page, and their list
 * a role in place of a heading, which would stand in the page's outline in English.
 */
export function nameFootnotes(root: Root, slug: string): void {
  walkElements(root, (node) => {
    if (node.properties["dataFootnotes"] !== undefined) nameList(node, slug);
    if (node.properties["dataFootnoteRef"] !== undefined) nameReference(node, slug, "doc-noteref");
    if (node.properties["dataFootnoteBackref"] !== undefined) nameReference(node, slug, "doc-backlink");
  });
}

/** Whether an element only leads to a footnote or back: no part of the text. */
export function isFootnoteMark({ properties }: Element): boolean {
  return properties["role"] === "doc-noteref" || properties["role"] === "doc-backlink";
}

function nameList(list: Element, slug: string): void {
  list.tagName = "div";
  list.properties = { className: ["footnotes"], role: "doc-endnotes" };
  list.children = list.children.filter((child) => child.type === "element" && child.tagName === "ol");
  walkElements(list, (node) => {
    if (node.tagName === "li" && isNoteId(node.properties["id"]))
      node.properties["id"] = withSlug(node.properties["id"], slug);
  });
}

function nameReference({ properties }: Element, slug: string, role: string): void {
  const { href, id } = properties;
  for (const name of ["dataFootnoteRef", "dataFootnoteBackref", "ariaDescribedBy", "className", "ariaLabel"])
    delete properties[name];
  properties["role"] = role;
  if (typeof href === "string") properties["href"] = `#${withSlug(href.slice(1), slug)}`;
  if (isNoteId(id)) properties["id"] = withSlug(id, slug);
}

function isNoteId(id: unknown): id is string {
  return typeof id === "string" && /^fn(?:ref)?-/.test(id);
}

function withSlug(id: string, slug: string): string {
  return slug === "" ? id : id.replace(/^(fn(?:ref)?)-/, (_, kind: string) => `${kind}-${slug}-`);
}

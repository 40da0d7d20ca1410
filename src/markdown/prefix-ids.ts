import type { Element, Root } from "hast";
import { walkElements } from "./walk.ts";

/** Attributes that hold ids of other elements. */
const references = ["ariaDescribedBy", "ariaLabelledBy", "headers"];

/** Begins every id in a document with its slug, and what leads to one, so that several documents can share a page. */
export function prefixIds(root: Root, slug: string): void {
  const ids = new Set<string>();
  walkElements(root, ({ properties: { id } }) => {
    if (typeof id === "string") ids.add(id);
  });
  const renamed = (id: string) => (ids.has(id) ? `${slug}-${id}` : id);
  walkElements(root, ({ properties }) => rename(properties, renamed));
}

function rename(properties: Element["properties"], renamed: (id: string) => string): void {
  const { id, href } = properties;
  if (typeof id === "string") properties["id"] = renamed(id);
  if (typeof href === "string" && href.startsWith("#"))
    properties["href"] = `#${renamedAnchor(href, renamed)}`;
  for (const name of references) {
    const value = properties[name];
    if (Array.isArray(value)) properties[name] = value.map((one) => renamed(String(one)));
  }
}

/** An address may spell the letters of an id with percent signs. */
function renamedAnchor(href: string, renamed: (id: string) => string): string {
  const anchor = href.slice(1);
  const id = decoded(anchor);
  return renamed(id) === id ? anchor : renamed(id);
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

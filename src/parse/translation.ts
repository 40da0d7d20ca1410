import type { Document } from "./document.ts";

export type Data = Readonly<Record<string, unknown>>;

/**
 * What a translation takes from its base: all but the base's old addresses, which lead to the base alone, and a text
 * it has words of its own for.
 */
export function inherited(base: Document, translation: Document): Data {
  const said = hasBody(translation) ? (hasBody(base) ? ["text"] : ["text", "abstract"]) : [];
  const left = new Set(["redirect_from", ...said]);
  return Object.fromEntries(Object.entries(mapOf(base.yaml.data)).filter(([key]) => !left.has(key)));
}

/** Whether a translation shows the text below its base's frontmatter: it has none, and no key that says the same. */
export function takesBody(base: Document, translation: Document): boolean {
  const says = ({ yaml }: Document, key: string) => (mapOf(yaml.data)[key] ?? null) !== null;
  const hasAbstract = says(translation, "abstract") && !says(base, "abstract");
  return !hasBody(translation) && !says(translation, "text") && !hasAbstract;
}

/** The data of a base and its translation as one. What the translation says comes first; sections are told apart by name. */
export function translated(base: Data, own: Data): Data {
  const both = { ...base, ...own };
  if (!isMap(base["sections"]) || !isMap(own["sections"])) return both;
  return { ...both, sections: { ...base["sections"], ...own["sections"] } };
}

/** Whether what stands at a path in the data of both is the translation's own. */
export function isOwn([key, name]: readonly PropertyKey[], own: Data): boolean {
  if (typeof key !== "string" || !Object.hasOwn(own, key)) return false;
  const sections = own[key];
  return key !== "sections" || name === undefined || !isMap(sections) || Object.hasOwn(sections, name);
}

/** The data of a document as a map; an empty one when it is none. */
export function mapOf(value: unknown): Data {
  return isMap(value) ? { ...value } : {};
}

function isMap(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasBody({ body }: Document): boolean {
  return body.trim() !== "";
}

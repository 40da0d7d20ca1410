import type { Document } from "./document.ts";

export type Data = Readonly<Record<string, unknown>>;

/**
 * What a translation takes from its base: all but the base's old addresses, which lead to the base alone, and a text
 * it has words of its own for.
 */
export function inherited(base: Document, translation: Document): Data {
  const said = hasBody(translation) ? (hasBody(base) ? ["text"] : ["text", "abstract"]) : [];
  const left = new Set(["redirect_from", ...said]);
  return Object.fromEntries(Object.entries(wholeData(base)).filter(([key]) => !left.has(key)));
}

/** Whether a translation shows the text below its base's frontmatter: it has none, and no key that says the same. */
export function takesBody(base: Document, translation: Document): boolean {
  const says = ({ yaml }: Document, key: string) => (mapOf(yaml.data)[key] ?? null) !== null;
  const hasAbstract = says(translation, "abstract") && !says(base, "abstract");
  return !hasBody(translation) && !says(translation, "text") && !hasAbstract;
}

/** The data of a base and its translation as one. What the translation says comes first; sections are told apart by name. */
export function translated(base: Data, own: Data): Data {
  return { ...base, ...own, ...joined("sections", base, own) };
}

/** The data of a document and of those below it as one. What the upper one says comes first; links are told apart by name. */
export function layered(lower: Data, upper: Data): Data {
  return { ...lowerData(lower, upper), ...upper, ...joined("links", lower, upper) };
}

/** What a lower document says that the upper one does not. A `year` is a date. */
export function lowerData(lower: Data, upper: Data): Data {
  const said = new Set([...Object.keys(upper), ...(Object.hasOwn(upper, "year") ? ["date"] : [])]);
  const left = Object.entries(mapOf(lower["links"])).filter(([name]) => !hasKey(upper["links"], name));
  const kept = Object.entries(lower).filter(([key]) => !said.has(key));
  return { ...Object.fromEntries(kept), ...(left.length > 0 ? { links: Object.fromEntries(left) } : {}) };
}

function hasKey(map: unknown, key: string): boolean {
  return isMap(map) && Object.hasOwn(map, key);
}

/** All that a document and those below it say. */
export function wholeData({ yaml, below }: Document): Data {
  return below.reduce((data, { yaml: lower }) => layered(mapOf(lower.data), data), mapOf(yaml.data));
}

function joined(key: string, lower: Data, upper: Data): Data {
  const [under, over] = [lower[key], upper[key]];
  return isMap(under) && isMap(over) ? { [key]: { ...under, ...over } } : {};
}

/** Keys whose parts, each with a name, come from several documents. */
const inParts: ReadonlySet<PropertyKey> = new Set(["sections", "links"]);

/** The pointer of what an author wrote as one, when a part of it is asked for: `/sections/awards`, `/title`. */
export function writtenAt(pointer: string): string {
  const [key = "", name] = pointer.slice(1).split("/", 2);
  return inParts.has(key) && name !== undefined ? `/${key}/${name}` : `/${key}`;
}

/** Whether what stands at a path in the data of both is the translation's own. */
export function isOwn([key, name]: readonly PropertyKey[], own: Data): boolean {
  if (typeof key !== "string" || !Object.hasOwn(own, key)) return false;
  const parts = own[key];
  return !inParts.has(key) || name === undefined || !isMap(parts) || Object.hasOwn(parts, name);
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

import type { Attribute, Change } from "../../tag-attributes.ts";
import type { ShowingTag } from "./tags.ts";

/** What becomes of a tag. */
export interface ChangedTag {
  /** Attributes to write: in place of those of the same name, the others behind them; null takes one away. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** HTML to stand before and behind it. */
  readonly before?: string;
  readonly after?: string;
}

/** The changes that make it so, in the order of the text. */
export function changesTo(tag: ShowingTag, { attributes, before, after }: ChangedTag): readonly Change[] {
  const entries = Object.entries(attributes);
  const there = entries.flatMap(([name, value]) => {
    const found = tag.attributes.get(name);
    return found ? [changed(found, value === null ? null : written(name, value))] : [];
  });
  const fresh = entries.flatMap(([name, value]) =>
    value === null || tag.attributes.has(name) ? [] : [` ${written(name, value)}`],
  );
  return [
    insertion(tag.start, before ?? ""),
    ...there.toSorted((a, b) => a.start - b.start),
    insertion(tag.attributesEnd, fresh.join("")),
    insertion(tag.end, after ?? ""),
  ].filter(({ start, end, text }) => end > start || text !== "");
}

/** What goes, goes with the space before it. */
function changed({ start, end }: Attribute, text: string | null): Change {
  return text === null ? { start: start - 1, end, text: "" } : { start, end, text };
}

function insertion(at: number, text: string): Change {
  return { start: at, end: at, text };
}

function written(name: string, value: string): string {
  return `${name}="${escapeValue(value)}"`;
}

/** Text as it may stand in a quoted value. */
export function escapeValue(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

import type { Rich } from "../../schema/view/text.ts";

/** A thing in the words of schema.org. What is null or an empty list is left out when it is printed. */
export interface Thing {
  readonly [property: string]: Value;
}

type Value = string | number | null | undefined | Thing | readonly Value[];

/**
 * Things as one JSON-LD text (JSON-LD 1.1) for a script element; null when there are none. No `<` is left in it, so
 * that no text can end the element.
 */
export function jsonLd(things: readonly Thing[]): Rich | null {
  const [first, ...more] = things;
  if (first === undefined) return null;
  const content = more.length === 0 ? first : { "@graph": things };
  const text = JSON.stringify({ "@context": "https://schema.org", ...content }, leaveOutAbsent);
  return { html: text.replaceAll("<", "\\u003c"), text: "", lang: null };
}

function leaveOutAbsent(_: string, value: Value): Value | undefined {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

/** Something of which only the name is known; null without one. */
export function named(type: string, name: string | null): Thing | null {
  return name === null ? null : { "@type": type, name };
}

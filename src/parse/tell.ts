import type { Markdown } from "../markdown/markdown.ts";
import type { Link } from "../markdown/rendered.ts";
import { locate, type Problem } from "../problem/problem.ts";
import type { Address } from "../schema/content/address.ts";
import type { PaperMention } from "../schema/content/item.ts";
import type { MarkdownText } from "../schema/content/text.ts";
import type { Range, Source } from "../source.ts";
import type { Mention, Text, Told } from "./entry.ts";
import { placeOf } from "./yaml/place-of.ts";
import { type Places, pointerTo } from "./yaml/places.ts";

/** Where a piece of data was written: its source, and the places of its keys and values. */
export interface Origin {
  readonly source: Source;
  readonly places: Places;
}

/** Checked data with its Markdown told as HTML, the links and mentions of papers in it, and what was wrong. */
export interface Telling<T> {
  readonly data: Told<T>;
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
}

/**
 * Makes HTML of every Markdown text in checked data, and collects its links; `pointer` is where the data stands.
 * A translation holds texts of its base: what is wrong in them, and where they lead, was told of there.
 */
export function tell<T>(written: T, origin: Origin, pointer: string, markdown: Markdown): Telling<T> {
  const links: Link[] = [];
  const mentions: Mention[] = [];
  const problems: Problem[] = [];

  function isInherited(at: string): boolean {
    const [key = ""] = at.slice(pointer.length + 1).split("/", 1);
    return !Object.hasOwn(origin.places, `${pointer}/${key}`);
  }

  function walk(value: unknown, at: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, pointerTo(at, index)));
    if (!isRecord(value)) return value;
    if (isMarkdown(value))
      return mapValues(value.byLanguage, (text, lang) => tellText(text, lang ? pointerTo(at, lang) : at));
    if (isAddress(value)) return tellAddress(value.url, at);
    if (isMention(value)) return tellMention(value.slug, at);
    return mapValues(value, (item, key) => walk(item, pointerTo(at, key)));
  }

  function tellText(text: string, at: string): Text {
    const place = placeOf(origin.places, at);
    const rendered = markdown.inline(text);
    if (isInherited(at)) return { html: rendered.html, text: rendered.text };
    const raw = origin.source.text.slice(place.start, place.end);
    problems.push(
      ...rendered.faults.map((fault) =>
        locate({ ...fault, ...inside(raw, text, place, fault) }, origin.source, 0),
      ),
    );
    links.push(...rendered.links.map((link) => ({ ...link, ...inside(raw, text, place, link) })));
    return { html: rendered.html, text: rendered.text };
  }

  function tellAddress(url: string, at: string): string {
    if (!isInherited(at))
      links.push({ url, kind: at.endsWith("/src") ? "image" : "link", ...placeOf(origin.places, at) });
    return url;
  }

  function tellMention(slug: string, at: string): string {
    if (!isInherited(at)) mentions.push({ slug, ...placeOf(origin.places, at) });
    return slug;
  }

  // Every shape stays as it is but the marked ones, which is what Told says and the compiler cannot see.
  return { data: walk(written, pointer) as Told<T>, links, mentions, problems };
}

/** A range of a value's text, told in the file. Where quotes, folds or escapes hide it, the whole value stands for it. */
function inside(raw: string, text: string, place: Range, inner: Range): Range {
  const piece = text.slice(inner.start, inner.end);
  const whole = raw.indexOf(text);
  const at = whole >= 0 ? whole + inner.start : raw.indexOf(piece);
  return at < 0 || piece === "" ? place : { start: place.start + at, end: place.start + at + piece.length };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isMarkdown(value: object): value is MarkdownText {
  return "kind" in value && value.kind === "markdown" && "byLanguage" in value;
}

function isAddress(value: object): value is Address {
  return "kind" in value && value.kind === "address" && "url" in value;
}

function isMention(value: object): value is PaperMention {
  return "kind" in value && value.kind === "paper" && "slug" in value;
}

function mapValues<V, R>(
  record: Readonly<Record<string, V>>,
  map: (value: V, key: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

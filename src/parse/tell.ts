import type { Link } from "../markdown/rendered.ts";
import { locate, type Problem, problemAt } from "../problem/problem.ts";
import type { Address } from "../schema/content/address.ts";
import type { PaperMention } from "../schema/content/item.ts";
import type { MarkdownText } from "../schema/content/text.ts";
import type { Range } from "../source.ts";
import { listed } from "./check/kind-words.ts";
import type { Document } from "./document.ts";
import type { LocalText, Mention, Text, Told } from "./entry.ts";
import { lostParts } from "./lost-parts.ts";
import type { Origin } from "./origin.ts";
import { markdownFor } from "./quoting.ts";
import type { Reading } from "./reading.ts";
import { writtenAt } from "./translation.ts";
import { unusedLanguages } from "./unused-languages.ts";
import { keyPlaceOf, placeOf } from "./yaml/place-of.ts";
import { pointerTo } from "./yaml/places.ts";

/** Where data was written, and what the file is. */
interface InFile extends Origin {
  readonly where: Document["where"];
}

/** Checked data with its Markdown told as HTML, the links and mentions of papers in it, and what was wrong. */
export interface Telling<T> {
  readonly data: Told<T>;
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
}

/**
 * Makes HTML of every Markdown text in checked data, and collects its links.
 * A translation holds texts of its base: what is wrong in them, and where they lead, was told of there.
 */
export function tell<T>(written: T, origin: InFile, reading: Reading): Telling<T> {
  const { where, source, pointer } = origin;
  const { places } = origin.yaml;
  const { languages } = reading;
  const links: Link[] = [];
  const mentions: Mention[] = [];
  const problems: Problem[] = [];

  /** Only files are translated: items of lists say all themselves. */
  function isInherited(at: string): boolean {
    return pointer === "" && !Object.hasOwn(places, writtenAt(at));
  }

  function walk(value: unknown, at: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, pointerTo(at, index)));
    if (!isRecord(value)) return value;
    if (isMarkdown(value)) return tellVersions(value, at);
    if (isAddress(value)) return tellAddress(value, at);
    if (isMention(value)) return tellMention(value.slug, at);
    return mapValues(value, (item, key) => walk(item, pointerTo(at, key)));
  }

  function tellVersions({ byLanguage }: MarkdownText, at: string): LocalText {
    const unused = isInherited(at) ? [] : unusedLanguages(Object.keys(byLanguage), languages);
    problems.push(...unused.map((lang) => unusedLanguage(lang, pointerTo(at, lang))));
    return mapValues(byLanguage, (text, lang) => {
      const spot = lang ? pointerTo(at, lang) : at;
      if (!isInherited(at)) problems.push(...lostParts(source, placeOf(places, spot), at));
      return tellText(text, lang, spot);
    });
  }

  function unusedLanguage(lang: string, at: string): Problem {
    const message = `nobody will see the text in "${lang}"`;
    const hint = `the site is in ${listed(languages, "and")}: add the language to "languages" in content/site.yaml, or remove the text`;
    const place = keyPlaceOf(places, at);
    return problemAt(source, place, { level: "warning", rule: "unused-language", message, hint });
  }

  function tellText(text: string, tag: string, at: string): Text {
    const place = placeOf(places, at);
    const file = isInherited(at) ? { ...where, lang: null } : where;
    const rendered = markdownFor(text, tag, file, reading).inline(text);
    if (isInherited(at)) return { html: rendered.html, text: rendered.text };
    const raw = source.text.slice(place.start, place.end);
    problems.push(
      ...rendered.faults.map((fault) => locate({ ...fault, ...inside(raw, text, place, fault) }, source, 0)),
    );
    links.push(...rendered.links.map((link) => ({ ...link, ...inside(raw, text, place, link) })));
    return { html: rendered.html, text: rendered.text };
  }

  function tellAddress({ kind, url }: Address, at: string): string {
    if (!isInherited(at))
      links.push({ url, kind: kind === "picture" ? "image" : "link", label: null, ...placeOf(places, at) });
    return url;
  }

  function tellMention(slug: string, at: string): string {
    if (!isInherited(at)) mentions.push({ slug, ...placeOf(places, at) });
    return slug;
  }

  // Every shape stays as it is but the marked ones, which is what Told says and the compiler cannot see.
  return { data: walk(written, pointer) as Told<T>, links, mentions, problems };
}

/**
 * A range of a value's text, told in the file. Where quotes, folds or escapes hide it, or it could be one of several,
 * the whole value stands for it.
 */
function inside(raw: string, text: string, place: Range, inner: Range): Range {
  const piece = text.slice(inner.start, inner.end);
  const whole = raw.indexOf(text);
  const at = whole >= 0 ? whole + inner.start : onlyIndexOf(raw, piece);
  return at < 0 || piece === "" ? place : { start: place.start + at, end: place.start + at + piece.length };
}

function onlyIndexOf(text: string, piece: string): number {
  const first = text.indexOf(piece);
  return first === text.lastIndexOf(piece) ? first : -1;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isMarkdown(value: object): value is MarkdownText {
  return "kind" in value && value.kind === "markdown" && "byLanguage" in value;
}

function isAddress(value: object): value is Address {
  return "kind" in value && (value.kind === "address" || value.kind === "picture") && "url" in value;
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

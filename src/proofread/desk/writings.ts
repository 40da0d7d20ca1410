import { isBibliography } from "../../parse/classify.ts";
import type { AnyEntry, LocalText, Text } from "../../parse/entry.ts";
import { readFrontmatter } from "../../parse/frontmatter/frontmatter.ts";
import { writtenAt } from "../../parse/translation.ts";
import { placeOf } from "../../parse/yaml/place-of.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import type { Range, Source } from "../../source.ts";
import { masked } from "./masked.ts";
import { visibleText } from "./visible-text.ts";

/** A text somebody wrote, as readers see it, and where it stands. */
export interface Writing extends Range {
  readonly entry: AnyEntry;
  readonly source: Source;
  /** The JSON Pointer of a field; null for what stands below the frontmatter. */
  readonly pointer: string | null;
  /** Its words: code and maths left out, blocks parted by line ends. */
  readonly words: string;
}

/** Every text of the entries with Markdown in it, each where it was written: not again where it is inherited. */
export function writingsOf(entries: readonly AnyEntry[]): readonly Writing[] {
  return entries.flatMap((entry) => [...fieldsOf(entry), ...bodyOf(entry)]);
}

function fieldsOf(entry: AnyEntry): readonly Writing[] {
  const { source, places } = entry;
  const found: Writing[] = [];
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!isLocalText(value)) {
      for (const [key, item] of Object.entries(value)) walk(item, pointerTo(at, key));
      return;
    }
    for (const [lang, { html }] of Object.entries(value)) {
      const pointer = lang === "" ? at : pointerTo(at, lang);
      if (isWritten(entry, pointer))
        found.push({ entry, source, pointer, words: visibleText(html), ...placeOf(places, pointer) });
    }
  };
  walk(entry.data, entry.pointer);
  return found;
}

/** Only files are translated: items of lists say all themselves. */
function isWritten({ places, pointer: top }: AnyEntry, pointer: string): boolean {
  return top !== "" || Object.hasOwn(places, writtenAt(pointer));
}

function isLocalText(value: object): value is LocalText {
  const texts = Object.values(value);
  return texts.length > 0 && texts.every(isText);
}

function isText(value: unknown): value is Text {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).length >= 2 &&
    "html" in value &&
    typeof value.html === "string" &&
    "text" in value
  );
}

function bodyOf(entry: AnyEntry): readonly Writing[] {
  const place = bodyPlace(entry.source);
  const html = htmlOf(entry);
  if (place === null || html === "" || entry.pointer !== "") return [];
  return [{ entry, source: entry.source, pointer: null, words: visibleText(html), ...place }];
}

function htmlOf({ body, sections }: AnyEntry): string {
  const parts = sections.flatMap(({ title, body: text }) => [
    ...(title === null ? [] : [`<h2>${title.html}</h2>`]),
    text.html,
  ]);
  return body?.html ?? parts.join("\n");
}

/** Where a Markdown file has text below its frontmatter; null where nothing stands there. */
export function bodyPlace(source: Source): Range | null {
  if (isBibliography(source.path) || /\.ya?ml$/i.test(source.path)) return null;
  const { body, bodyStart } = readFrontmatter(source).value;
  return body.trim() === "" ? null : { start: bodyStart, end: source.text.length };
}

const maskedSources = new WeakMap<Source, string>();

/** Where words that readers see stand in a writing; the beginning of it where escapes or folds hide them. */
export function placeIn(writing: Writing, words: string): Range & { readonly source: Source } {
  const { source, start, end } = writing;
  const known = maskedSources.get(source) ?? masked(source.text);
  maskedSources.set(source, known);
  const at = known.indexOf(words, start);
  if (at >= 0 && at + words.length <= end) return { source, start: at, end: at + words.length };
  const line = source.text.indexOf("\n", start);
  return writing.pointer === null
    ? { source, start, end: line < 0 ? end : Math.min(line, end) }
    : { source, start, end };
}

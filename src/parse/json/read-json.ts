import { type Checked, type Fault, locate } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";
import { type Place, pointerTo } from "../yaml/places.ts";
import type { Yaml } from "../yaml/yaml.ts";

const deepest = 64;

/** One walk over a text; it stops at the first fault. */
interface Walk {
  readonly text: string;
  readonly places: Record<string, Place>;
  at: number;
  fault: Fault | null;
}

interface Spot {
  readonly pointer: string;
  readonly key: Range | null;
  readonly depth: number;
}

/**
 * Reads a JSON file (RFC 8259): its data as plain data, and where each value stands, as `readYaml` does. A number that
 * JavaScript would write in another way keeps its written form. Problems: one of rule `json`, at the first place where
 * the text is no JSON, after which `data` is null.
 */
export function readJson(source: Source): Checked<Yaml> {
  const walk: Walk = { text: source.text, places: {}, at: 0, fault: null };
  const data = readValue(walk, { pointer: "", key: null, depth: 0 });
  skipSpace(walk);
  if (walk.fault === null && walk.at < walk.text.length) refuse(walk, "nothing more can follow here");
  const { fault, places } = walk;
  return fault === null
    ? { value: { data, places }, problems: [] }
    : { value: { data: null, places: {} }, problems: [locate(fault, source, 0)] };
}

function readValue(walk: Walk, spot: Spot): unknown {
  skipSpace(walk);
  const start = walk.at;
  const value =
    spot.depth > deepest ? refuse(walk, `this is nested more than ${deepest} deep`) : readAny(walk, spot);
  walk.places[spot.pointer] = { key: spot.key, value: { start, end: walk.at } };
  return value;
}

function readAny(walk: Walk, spot: Spot): unknown {
  switch (walk.text[walk.at]) {
    case "{":
      return readObject(walk, spot);
    case "[":
      return readArray(walk, spot);
    case '"':
      return readText(walk);
    default:
      return readWord(walk);
  }
}

function readObject(walk: Walk, { pointer, depth }: Spot): unknown {
  const members = new Map<string, unknown>();
  walk.at += 1;
  for (let isFirst = true; isInside(walk, "}", isFirst); isFirst = false) {
    const start = walk.at;
    if (walk.text[start] !== '"') return refuse(walk, 'a key in double quotes is wanted here, or "}"');
    const name = readText(walk);
    const key = { start, end: walk.at };
    if (members.has(name)) return refuse(walk, `key "${name}" is given twice`, key);
    skipSpace(walk);
    if (walk.fault === null && walk.text[walk.at] !== ":") return refuse(walk, 'a ":" is wanted here');
    walk.at += 1;
    members.set(name, readValue(walk, { pointer: pointerTo(pointer, name), key, depth: depth + 1 }));
  }
  return Object.fromEntries(members);
}

function readArray(walk: Walk, { pointer, depth }: Spot): unknown {
  const items: unknown[] = [];
  walk.at += 1;
  for (let isFirst = true; isInside(walk, "]", isFirst); isFirst = false)
    items.push(readValue(walk, { pointer: pointerTo(pointer, items.length), key: null, depth: depth + 1 }));
  return items;
}

/** Whether one more member follows; passes over the comma before it, or over the end. */
function isInside(walk: Walk, end: "}" | "]", isFirst: boolean): boolean {
  if (walk.fault !== null) return false;
  skipSpace(walk);
  const sign = walk.text[walk.at];
  if (sign !== end && (isFirst || sign === ",")) {
    walk.at += isFirst ? 0 : 1;
    skipSpace(walk);
    return true;
  }
  if (sign === end) walk.at += 1;
  else refuse(walk, `a comma or "${end}" is wanted here`);
  return false;
}

function readText(walk: Walk): string {
  const start = walk.at;
  const end = endOfText(walk.text, start);
  const value = end === null ? null : textIn(walk.text.slice(start, end));
  if (end === null || value === null) {
    refuse(walk, "this text does not end, or has a character that must be escaped");
    return "";
  }
  walk.at = end;
  if (/\p{Surrogate}/u.test(value)) refuse(walk, "an escape here is half of a character", { start, end });
  return value;
}

/** The place behind the quote that ends a text; searched for and not matched, which a long text would be too much for. */
function endOfText(text: string, start: number): number | null {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1))
    if (!isEscaped(text, quote)) return quote + 1;
  return null;
}

/** Whether a sign follows a backslash that is not itself escaped. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

/** The text that quotes enclose; null where it has a control character or an escape JSON has not. */
function textIn(written: string): string | null {
  if (/\p{Cc}/u.test(written)) return null;
  try {
    return String(JSON.parse(written));
  } catch {
    return null;
  }
}

const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

function readWord(walk: Walk): unknown {
  const written = match(walk, word);
  if (written === null) return refuse(walk, "this is not JSON: a value is wanted here");
  const value: unknown = JSON.parse(written);
  return typeof value === "number" && String(value) !== written ? written : value;
}

function match(walk: Walk, form: RegExp): string | null {
  form.lastIndex = walk.at;
  const written = form.exec(walk.text)?.[0] ?? null;
  walk.at += written?.length ?? 0;
  return written;
}

function skipSpace(walk: Walk): void {
  match(walk, /[ \t\n\r]*/y);
}

function refuse(walk: Walk, message: string, range: Range = { start: walk.at, end: walk.at + 1 }): null {
  walk.fault ??= { level: "error", rule: "json", message, hint: null, ...range };
  return null;
}

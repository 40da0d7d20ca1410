import { quoted } from "../yaml/yaml-quote.ts";
import { withoutCurlyQuotes } from "./curly-quotes.ts";

const yes = /^(?:yes|y|on|true|1)$/i;
const no = /^(?:no|n|off|false|0)$/i;

/** What a place in the data takes. */
export interface Wanted {
  /** The kinds of value, as zod calls them. */
  readonly kinds: readonly string[];
  /** Whether any text will do: not where a text must be a date, a path or a name. */
  readonly anyText: boolean;
  /** Whether the items of a list there may be maps. */
  readonly mapItems: boolean;
}

/** What to write instead of a value of the wrong kind, or null. `written` is the value as it stands in the file. */
export function typeHint(wanted: Wanted, value: unknown, written: string): string | null {
  const { kinds, anyText } = wanted;
  if (kinds.includes("boolean")) return truthHint(value);
  const lone = Array.isArray(value) && !kinds.includes("array") ? loneHint(value, written, wanted) : null;
  if (lone !== null) return lone;
  if (isMap(value) && kinds.includes("array") && wanted.mapItems)
    return 'it is one item of a list: begin it with "- "';
  if (anyText) return textHint(value, written);
  if (kinds.includes("array")) return 'begin each item with "- " on a line of its own';
  if (kinds.includes("string")) return null;
  if (takesNumbers(kinds)) return numberHint(value, written);
  return takesMaps(kinds) ? mapHint(value) : null;
}

function takesNumbers(kinds: readonly string[]): boolean {
  return kinds.includes("number") || kinds.includes("int");
}

function takesMaps(kinds: readonly string[]): boolean {
  return kinds.includes("object") || kinds.includes("record");
}

function truthHint(value: unknown): string {
  const word = plain(value);
  if (yes.test(word)) return "write true";
  return no.test(word) ? "write false" : "write true or false";
}

function numberHint(value: unknown, written: string): string | null {
  const word = plain(value);
  if (typeof value !== "string" || word.trim() === "" || !Number.isFinite(Number(word))) return null;
  return /^["']/.test(written) ? `remove the quotes: ${Number(word)}` : `write ${Number(word)}`;
}

function plain(value: unknown): string {
  return withoutCurlyQuotes(String(value)) ?? String(value);
}

/** A list of one is a value that needs no brackets or dash; of several, nobody knows which is meant. */
function loneHint(items: readonly unknown[], written: string, { kinds, anyText }: Wanted): string | null {
  const [item] = items;
  if (items.length !== 1) return null;
  if (isMap(item)) return takesMaps(kinds) && written.startsWith("-") ? 'remove the "- " before it' : null;
  const isScalar = typeof item !== "object" && (kinds.includes("string") || takesNumbers(kinds));
  const word = isScalar ? itemIn(written) : null;
  if (word === null) return null;
  if (!anyText || !written.startsWith("[")) return `write ${word}`;
  return `write ${word}, or put it in quotes if the brackets belong to it: ${quoted(written)}`;
}

/** The one item of a list as it is written, when it stands on one line. */
function itemIn(written: string): string | null {
  if (written.includes("\n")) return null;
  const inside = written.startsWith("[") ? written.slice(1, -1) : written.replace(/^-\s/, "");
  return inside.trim().replace(/,$/, "").trim();
}

function textHint(value: unknown, written: string): string | null {
  if (typeof value === "number" || typeof value === "boolean") return `put it in quotes: ${quoted(written)}`;
  return /^[[{]/.test(written) && !written.includes("\n")
    ? `if it is text, put it in quotes: ${quoted(written)}`
    : null;
}

function mapHint(value: unknown): string {
  const glued = typeof value === "string" ? /^([\p{L}_][\p{L}\d_-]*):(?!\/\/)(\S.*)/u.exec(value) : null;
  if (glued) return `write a space after the colon: ${glued[1]}: ${glued[2]}`;
  return 'write "key: value" lines below it, indented';
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

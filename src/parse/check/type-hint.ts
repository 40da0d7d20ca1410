import { quoted } from "../yaml/yaml-quote.ts";

const yes = /^(?:yes|y|on|true|1)$/i;
const no = /^(?:no|n|off|false|0)$/i;

/** What to write instead of a value of the wrong kind, or null. `written` is the value as it stands in the file. */
export function typeHint(kinds: readonly string[], value: unknown, written: string): string | null {
  if (kinds.includes("boolean")) return truthHint(value);
  if (kinds.includes("string")) return textHint(value, written);
  if (kinds.some((kind) => kind === "number" || kind === "int")) return numberHint(value, written);
  if (kinds.includes("array")) return 'begin each item with "- " on a line of its own';
  return kinds.some((kind) => kind === "object" || kind === "record") ? mapHint(value) : null;
}

function truthHint(value: unknown): string {
  if (yes.test(String(value))) return "write true";
  return no.test(String(value)) ? "write false" : "write true or false";
}

function numberHint(value: unknown, written: string): string | null {
  if (typeof value !== "string" || value.trim() === "" || !Number.isFinite(Number(value))) return null;
  return /^["']/.test(written) ? `remove the quotes: ${Number(value)}` : `write ${Number(value)}`;
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

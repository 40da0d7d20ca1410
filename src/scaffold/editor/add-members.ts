import { type MapEnd, readCommentedJson } from "./commented-json.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * A text of JSON with comments in which the map at `key` has these members, too; those it has already stay as they are,
 * and so does everything else in the text. Null when the text, or what stands at `key`, is no map.
 */
export function addMembers(text: string, key: string, members: Members): string | null {
  const whole = text.trim() === "" ? "{}\n" : text;
  const json = readCommentedJson(whole);
  if (json === null || !isMap(json.data)) return null;
  const there = json.data[key];
  if (there === undefined) return put(whole, json.endOf(null), 1, { [key]: members });
  if (!isMap(there)) return null;
  const missing = Object.entries(members).filter(([name]) => !Object.hasOwn(there, name));
  return missing.length === 0 ? text : put(whole, json.endOf(key), 2, Object.fromEntries(missing));
}

function isMap(data: unknown): data is Members {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Puts members at the end of a map, `depth` steps of indentation deep. */
function put(text: string, { at, needsComma }: MapEnd, depth: number, added: Members): string {
  const step = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  const lines = JSON.stringify(added, null, step).split("\n").slice(1, -1);
  const shifted = lines.map((line) => `\n${step.repeat(depth - 1)}${line}`).join("");
  const rest = text.slice(at);
  const end = /^\s*\n/.test(rest) ? rest : `\n${step.repeat(depth - 1)}${rest.trimStart()}`;
  return `${withComma(text.slice(0, at), needsComma)}${shifted}${end}`;
}

function withComma(text: string, at: number | null): string {
  return at === null ? text : `${text.slice(0, at)},${text.slice(at)}`;
}

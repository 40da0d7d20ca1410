import { type JsonMap, readCommentedJson } from "./commented-json.ts";

/**
 * A text of JSON with comments in which the map at `key` has these members, too; those it has already stay as they are,
 * and so does everything else in the text. Null when the text, or what stands at `key`, is no map.
 */
export function addMembers(
  text: string,
  key: string,
  members: Readonly<Record<string, unknown>>,
): string | null {
  const whole = text.trim() === "" ? "{}\n" : text;
  const root = readCommentedJson(whole);
  if (root === null) return null;
  const inner = root.members.get(key);
  if (inner === undefined) return put(whole, root, 1, { [key]: members });
  return inner === "other" ? null : put(whole, inner, 2, missing(inner, members));
}

function missing({ members }: JsonMap, wanted: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => !members.has(name)));
}

/** Puts members before the closing brace of a map, `depth` steps of indentation deep. */
function put(text: string, map: JsonMap, depth: number, added: Readonly<Record<string, unknown>>): string {
  if (Object.keys(added).length === 0) return text;
  const step = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  const lines = JSON.stringify(added, null, step).split("\n").slice(1, -1);
  const shifted = lines.map((line) => `\n${step.repeat(depth - 1)}${line}`).join("");
  const comma = map.needsComma === null ? text.slice(0, map.tail) : withComma(text, map.needsComma, map.tail);
  const rest = text.slice(map.tail);
  const end = /^\s*\n/.test(rest) ? rest : `\n${step.repeat(depth - 1)}${rest.trimStart()}`;
  return comma + shifted + end;
}

function withComma(text: string, at: number, until: number): string {
  return `${text.slice(0, at)},${text.slice(at, until)}`;
}

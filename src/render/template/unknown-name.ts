import type { Fault } from "../../problem/problem.ts";
import { suggest } from "../../problem/suggest.ts";
import type { Range } from "../../source.ts";
import { templateFault } from "./syntax-fault.ts";

const listed = 8;

/** The fault of a key of `where`, `sort` and the like that no element of the list has. */
export function unknownKey(place: Range, name: string, list: string, known: readonly string[]): Fault {
  const message = `no element of "${list}" has "${name}"`;
  return templateFault("unknown-variable", place, message, hintFor(name, known));
}

/** The fault of a name that nothing has (`owner` null: a variable), with the name that was meant or those there are. */
export function unknownName(
  place: Range,
  name: string,
  owner: string | null,
  known: readonly string[],
): Fault {
  const message = owner === null ? `unknown variable "${name}"` : `"${owner}" has no "${name}"`;
  return templateFault("unknown-variable", place, message, hintFor(name, known));
}

function hintFor(name: string, known: readonly string[]): string | null {
  const near = suggest(name, known);
  if (near !== null) return `did you mean "${near}"?`;
  if (known.length === 0) return null;
  const names = known.slice(0, listed).map((word) => `"${word}"`);
  const rest = known.length - names.length;
  return `known here: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

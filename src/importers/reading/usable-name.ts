import type { Node } from "./ledger.ts";
import { note } from "./node.ts";

/** A name as the key of a map; null, told, for the one that no file of content can have as a key. */
export function usableName(name: string | null, node: Node): string | null {
  if (name !== "__proto__") return name;
  note(node, `the name "${name}" is not carried over`, "give it another name where it is written now");
  return null;
}

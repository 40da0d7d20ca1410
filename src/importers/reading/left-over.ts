import type { Node } from "./ledger.ts";
import { childOf, noteKey } from "./node.ts";
import { quoted } from "./quoted.ts";

/** What to do about keys whose work is done elsewhere here. */
const hints: Readonly<Record<string, string>> = {
  design: '"theme" in content/site.yaml chooses the look',
  locale: '"languages" in content/site.yaml says which languages the site has',
  locale_catalog: '"languages" in content/site.yaml says which languages the site has',
  settings: "it is about the program that the file was written for",
  rendercv_settings: "it is about the program that the file was written for",
  fontawesome_icon: "icons are found by the addresses of links here",
  icon: "icons are found by the addresses of links here",
  meta: "it is about the file itself",
};

/** Tells all that nobody asked for, each map or list of it once; keys of one name that are in many places are told at the first. */
export function tellLeftOver(root: Node): void {
  const found = new Map<string, Node[]>();
  for (const node of leftOver(root)) {
    const alike = found.get(whatOf(node));
    if (alike) alike.push(node);
    else found.set(whatOf(node), [node]);
  }
  for (const [first, ...others] of found.values()) if (first) tell(first, others.length);
}

/** What nodes have in common that are told together: their key. */
function whatOf({ pointer }: Node): string {
  return nameOf(pointer) ?? pointer;
}

/** The key at the end of a pointer; null where it ends in the number of an item. */
function nameOf(pointer: string): string | null {
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  return /^\d+$/.test(name) ? null : name.replaceAll("~1", "/").replaceAll("~0", "~");
}

function tell(node: Node, others: number): void {
  const name = nameOf(node.pointer);
  const what = name === null ? "this" : quoted(name);
  const more = others === 0 ? "" : `, here and in ${others} more ${others === 1 ? "place" : "places"}`;
  noteKey(node, `${what} is not carried over${more}`, hintFor(node.pointer));
}

function hintFor(pointer: string): string {
  const name = pointer.split("/").find((step) => Object.hasOwn(hints, step));
  return (name === undefined ? null : hints[name]) ?? "write it where it belongs, if it matters";
}

function leftOver(node: Node): readonly Node[] {
  const { data, pointer, ledger } = node;
  if (ledger.asked.has(pointer) || data === "") return [];
  if (typeof data !== "object" || data === null) return [node];
  const children = Object.keys(data)
    .flatMap((name) => childOf(node, name) ?? [])
    .filter(isSaid);
  const found = children.map(leftOver);
  const isWhole = children.every((child, index) => found[index]?.length === 1 && found[index][0] === child);
  return isWhole && children.length > 0 && pointer !== "" ? [node] : found.flat();
}

function isSaid({ data }: Node): boolean {
  if (typeof data !== "object" || data === null) return data !== "";
  return Object.values(data).some((value) => value !== null);
}

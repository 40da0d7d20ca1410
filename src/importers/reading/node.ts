import { keyPlaceOf, placeOf } from "../../parse/yaml/place-of.ts";
import { pointerTo } from "../../parse/yaml/places.ts";
import { problemAt } from "../../problem/problem.ts";
import type { Node } from "./ledger.ts";

/** The value of a key or an index; null when there is none. */
export function childOf(node: Node, name: string | number): Node | null {
  const { data, pointer, ledger } = node;
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, name)) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(data, name)?.value;
  return value === null || value === undefined
    ? null
    : { data: value, pointer: pointerTo(pointer, name), ledger };
}

/** The names of the keys of a map. */
export function keysOf({ data }: Node): readonly string[] {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
}

/** The items of a list; a value that is none stands for a list of one. */
export function itemsOf(node: Node | null): readonly Node[] {
  if (node === null) return [];
  if (!Array.isArray(node.data)) return [node];
  return node.data.flatMap((_, index) => childOf(node, index) ?? []);
}

/** The text of a scalar, without space around it; null for anything else, and for nothing. It counts as asked for. */
export function textOf(node: Node | null): string | null {
  if (node === null || typeof node.data === "object") return null;
  node.ledger.asked.add(node.pointer);
  const text = String(node.data).trim();
  return text === "" ? null : text;
}

/** The text at the first of these keys that has one. */
export function textAt(node: Node, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(childOf(node, name));
    if (text !== null) return text;
  }
  return null;
}

/** The texts at a key, of a list or of one. */
export function textsAt(node: Node, name: string): readonly string[] {
  return itemsOf(childOf(node, name)).flatMap((item) => textOf(item) ?? []);
}

/** Takes a value as asked for, with all that is in it: it says nothing a site could hold. */
export function passOver(node: Node | null): void {
  node?.ledger.asked.add(node.pointer);
}

/** Tells what became of a value that could not be carried over as it is. */
export function note({ ledger, pointer }: Node, message: string, hint: string): void {
  const place = placeOf(ledger.places, pointer);
  ledger.notes.push(
    problemAt(ledger.source, place, { level: "warning", rule: "not-imported", message, hint }),
  );
}

/** The same, at the key of the value. */
export function noteKey({ ledger, pointer }: Node, message: string, hint: string): void {
  const place = keyPlaceOf(ledger.places, pointer);
  ledger.notes.push(
    problemAt(ledger.source, place, { level: "warning", rule: "not-imported", message, hint }),
  );
}

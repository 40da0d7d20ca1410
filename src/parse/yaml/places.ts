import type { Range } from "../../source.ts";

/** Where a value of a YAML text stands: its key (null for items of lists and the whole) and the value itself. */
export interface Place {
  readonly key: Range | null;
  readonly value: Range;
}

/** JSON Pointer (RFC 6901: "" is the whole, "/authors/2/url") → place, in offsets into `Source.text`. */
export type Places = Readonly<Record<string, Place>>;

/** The JSON Pointer of a child. */
export function pointerTo(parent: string, key: PropertyKey): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The JSON Pointer of a path of keys and indexes. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.reduce<string>(pointerTo, "");
}

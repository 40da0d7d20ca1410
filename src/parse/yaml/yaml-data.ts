import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { positionOf } from "../../problem/position.ts";
import type { Fault } from "../../problem/problem.ts";
import type { Range, Source } from "../../source.ts";
import { type Place, pointerTo } from "./places.ts";
import { texEscapes } from "./tex-escapes.ts";
import { nodeRange } from "./yaml-range.ts";
import {
  duplicateKey,
  explicitTag,
  halfCharacter,
  keyNotText,
  lostText,
  reservedKey,
  swallowedItem,
  tooManyAliases,
  unknownAlias,
  unusedAnchor,
} from "./yaml-refusals.ts";
import { keyName, scalarValue } from "./yaml-scalar.ts";

export interface YamlData {
  readonly data: unknown;
  readonly places: Readonly<Record<string, Place>>;
  /** What the grammar allows and we do not; offsets into the file. */
  readonly faults: readonly Fault[];
}

/** How many values aliases may stand for in one text: plenty for authors, nothing for an alias bomb. */
const mostAliased = 1_000;

interface Anchor {
  readonly node: unknown;
  readonly range: Range;
}

/** One walk over a parsed text; its collections grow on the way. */
interface Walk {
  readonly source: Source;
  readonly at: number;
  readonly places: Record<string, Place>;
  readonly faults: Fault[];
  /** Only complete values are here, so that none can hold itself. */
  readonly anchors: Map<string, Anchor>;
  readonly used: Set<string>;
  readonly isFolding: boolean;
  aliased: number;
}

/** Where a value goes in the data, where its key and itself stand, and the alias through which it came, if any. */
interface Spot extends Place {
  readonly pointer: string;
  readonly alias: Range | null;
}

/**
 * The plain data of a parsed YAML text that begins `at` this offset of the source, with the place of every value.
 * Keys without a value are left out of the data but have a place; of equal keys the first counts;
 * values that come through an alias stand where the alias stands.
 */
export function yamlData(
  root: unknown,
  source: Source,
  at: number,
  { isFolding }: { readonly isFolding: boolean },
): YamlData {
  const sets = { places: {}, faults: [], anchors: new Map(), used: new Set<string>() };
  const walk: Walk = { source, at, isFolding, ...sets, aliased: 0 };
  const value = nodeRange(root, source.text, at) ?? { start: at, end: at };
  const data = read(walk, root, { pointer: "", key: null, value, alias: null });
  const unused = [...walk.anchors].filter(([name]) => !walk.used.has(name));
  return {
    data,
    places: walk.places,
    faults: [...walk.faults, ...unused.map(([, { range }]) => unusedAnchor(source, range))],
  };
}

function read(walk: Walk, node: unknown, spot: Spot): unknown {
  walk.places[spot.pointer] = { key: spot.key, value: spot.value };
  if (isAlias(node)) return readAlias(walk, node, spot);
  if (spot.alias && ++walk.aliased > mostAliased) return null;
  const value = readValue(walk, node, spot);
  if (!spot.alias && isNode(node)) {
    if (node.tag) walk.faults.push(explicitTag(walk.source, spot.value));
    if ("anchor" in node && node.anchor) walk.anchors.set(node.anchor, { node, range: spot.value });
  }
  return value;
}

function readValue(walk: Walk, node: unknown, spot: Spot): unknown {
  if (isScalar(node)) return readScalar(walk, node, spot);
  if (isSeq(node))
    return node.items.map((item, index) => read(walk, item, child(walk, item, spot, index, null)));
  return isMap(node) ? readMap(walk, node, spot) : null;
}

function readScalar(walk: Walk, node: Scalar, { value, alias }: Spot): unknown {
  if (!alias && isTorn(node.value)) walk.faults.push(halfCharacter(value));
  if (!alias && node.type === "QUOTE_DOUBLE") walk.faults.push(...texEscapes(walk.source, value));
  if (!alias && node.type === "PLAIN")
    walk.faults.push(
      ...[lostText(walk.source, value), walk.isFolding ? null : swallowedItem(walk.source, value)].filter(
        (fault) => fault !== null,
      ),
    );
  return scalarValue(node);
}

function child(
  walk: Walk,
  node: unknown,
  { pointer, alias, value }: Spot,
  name: PropertyKey,
  key: Range | null,
): Spot {
  const after = key ? { start: key.end, end: key.end } : { start: value.end, end: value.end };
  const own = alias ?? nodeRange(node, walk.source.text, walk.at) ?? after;
  return { pointer: pointerTo(pointer, name), key: key && (alias ?? key), value: own, alias };
}

/** `Object.fromEntries` makes own properties of all names, so that "constructor" is a key like any other. */
function readMap(walk: Walk, { items }: YAMLMap, spot: Spot): unknown {
  const keys = new Map<string, Range>();
  const entries: [string, unknown][] = [];
  for (const pair of items) {
    const name = readKey(walk, pair, keys, spot);
    if (name === null) continue;
    const value = read(walk, pair.value, child(walk, pair.value, spot, name, keys.get(name) ?? null));
    if (value !== null) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

/** The name of a key, entered among the keys of its map, or null (with a fault) when it cannot be used. */
function readKey(walk: Walk, { key }: Pair, keys: Map<string, Range>, spot: Spot): string | null {
  const range = nodeRange(key, walk.source.text, walk.at) ?? spot.value;
  const fault = isScalar(key) ? keyFault(walk, keyName(key), range, keys) : keyNotText(range);
  if (fault && !spot.alias) walk.faults.push(fault);
  if (fault || !isScalar(key)) return null;
  keys.set(keyName(key), range);
  return keyName(key);
}

function keyFault(walk: Walk, name: string, range: Range, keys: ReadonlyMap<string, Range>): Fault | null {
  if (isTorn(name)) return halfCharacter(range);
  const first = keys.get(name);
  if (first) return duplicateKey(name, range, positionOf(walk.source, first.start).line);
  // Schemas of free keys would drop this one without a word, so it is told here for all of them.
  return name === "__proto__" ? reservedKey(name, range) : null;
}

function readAlias(walk: Walk, { source: name }: Alias, spot: Spot): unknown {
  const anchor = walk.anchors.get(name);
  walk.used.add(name);
  if (!anchor) return refuse(walk, unknownAlias(name, spot.value));
  if (walk.aliased > mostAliased) return null;
  const value = read(walk, anchor.node, { ...spot, alias: spot.alias ?? spot.value });
  return walk.aliased > mostAliased && !spot.alias
    ? refuse(walk, tooManyAliases(spot.value, mostAliased))
    : value;
}

/** Whether a text has half of a pair of UTF-16 units, which no file can be written with. */
function isTorn(text: unknown): boolean {
  return typeof text === "string" && /\p{Surrogate}/u.test(text);
}

function refuse(walk: Walk, fault: Fault): null {
  walk.faults.push(fault);
  return null;
}

import type * as z from "zod";
import { type Form, unwrap } from "../../schema/unwrap.ts";

type Schema = z.core.$ZodType;

/** The keys that the maps at a path of a schema know, in the schema's order; none when there is no such map. */
export function schemaKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const reached = path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((each) => childrenOf(each, step)),
    [schema],
  );
  return [...new Set(reached.flatMap(formsOf).flatMap(keysOf))];
}

function formsOf(schema: Schema): readonly Form[] {
  return unwrap(schema, "input");
}

function keysOf({ _zod: { def } }: Form): readonly string[] {
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type !== "record") return [];
  return formsOf(def.keyType).flatMap(({ _zod: { def: key } }) =>
    key.type === "enum" ? Object.values(key.entries).map(String) : [],
  );
}

/** What a schema asks of a key or an item; maps that know the key count before those that take any. */
export function childrenOf(schema: Schema, step: PropertyKey): readonly Schema[] {
  const all = formsOf(schema);
  const named = all.flatMap(({ _zod: { def } }) =>
    def.type === "object" && Object.hasOwn(def.shape, step) ? (def.shape[String(step)] ?? []) : [],
  );
  return named.length > 0 ? named : unnamedChildren(all, step);
}

function unnamedChildren(all: readonly Form[], step: PropertyKey): readonly Schema[] {
  return all.flatMap(({ _zod: { def } }) => {
    if (typeof step !== "number") return def.type === "record" ? def.valueType : [];
    if (def.type === "array") return def.element;
    return def.type === "tuple" ? (def.items[step] ?? def.rest ?? []) : [];
  });
}

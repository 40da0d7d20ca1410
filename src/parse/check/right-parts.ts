import type * as z from "zod";
import { tryParse } from "../../schema/try-parse.ts";
import { childrenOf } from "./schema-keys.ts";

type Schema = z.core.$ZodType;

/**
 * What is right in data that a schema refuses: the same maps and lists, with what the schema makes of every value
 * that is right by itself, and null for the others. So the rest can be checked further in the same run.
 */
export function rightParts(schema: Schema, data: unknown): unknown {
  const result = tryParse(schema, data);
  if (result.success) return result.data;
  if (Array.isArray(data)) return data.map((item: unknown, index) => rightPart(schema, index, item));
  return mapValues(data, (value, key) => rightPart(schema, key, value));
}

/** What several branches of a union could have asked for is left alone: which one was meant is a guess. */
function rightPart(schema: Schema, step: PropertyKey, data: unknown): unknown {
  const [child, ...others] = childrenOf(schema, step);
  return child && others.length === 0 ? rightParts(child, data) : null;
}

/** The keys of a map that are right by themselves, as they were written. */
export function rightKeys(schema: Schema, data: unknown): object {
  if (typeof data !== "object" || data === null) return {};
  const right = Object.entries(data).filter(([key, value]) =>
    childrenOf(schema, key).some((child) => tryParse(child, value).success),
  );
  return Object.fromEntries(right);
}

function mapValues(data: unknown, map: (value: unknown, key: string) => unknown): object | null {
  if (typeof data !== "object" || data === null) return null;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, map(value, key)]));
}

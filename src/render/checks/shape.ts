import * as z from "zod";
import { type Form, nothing, unwrap } from "../../schema/unwrap.ts";

/** One thing a value may be. */
export type Part = Form;

/** What a value may be: the members of its union. A value that may be absent has a null among them. */
export type Shape = readonly Part[];

/** The shape of every schema, kept while the schema lives: the same few are asked for at every name. */
const known = new WeakMap<z.core.$ZodType, Shape>();

export const anything: Shape = shapeOf(z.unknown());
export const someText: Shape = shapeOf(z.string());
/** HTML made by the template itself; a text for most purposes, told apart by its format. */
export const someMarkup: Shape = shapeOf(z.stringFormat("markup", () => true));
export const someNumber: Shape = shapeOf(z.number());
export const someTruth: Shape = shapeOf(z.boolean());
export const absent: Shape = shapeOf(nothing);

/** The shape of what a schema yields. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const shape = known.get(schema) ?? unwrap(schema, "output");
  known.set(schema, shape);
  return shape;
}

/** A value that is of one of these shapes; the same member is not listed twice. */
export function joinShapes(shapes: readonly Shape[]): Shape {
  return [...new Set(shapes.flat())];
}

/** A list whose elements have this shape. */
export function listOf(element: Shape): Shape {
  return shapeOf(z.array(z.union(element)));
}

/** An object with these properties and no others. */
export function objectOf(properties: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(properties).map(([name, shape]) => [name, z.union(shape)] as const);
  return shapeOf(z.object(Object.fromEntries(entries)));
}

/** What a loop tells its body about its turn. */
export const forloop = objectOf({
  index: someNumber,
  index0: someNumber,
  rindex: someNumber,
  rindex0: someNumber,
  length: someNumber,
  first: someTruth,
  last: someTruth,
});

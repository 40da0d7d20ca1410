import * as z from "zod";

/** One thing a value may be: a schema without the wrappers that say how it is read. */
export type Part = z.core.$ZodTypes;

/** What a value may be: the members of its union. A value that may be absent has a null among them. */
export type Shape = readonly Part[];

/** The shape of every schema, kept while the schema lives: the same few are asked for at every name. */
const known = new WeakMap<z.core.$ZodType, Shape>();

export const anything: Shape = shapeOf(z.unknown());
export const someText: Shape = shapeOf(z.string());
/** HTML made by the template itself; a text for most purposes, told apart by being this very shape. */
export const someMarkup: Shape = shapeOf(z.string());
export const someNumber: Shape = shapeOf(z.number());
export const someTruth: Shape = shapeOf(z.boolean());
export const absent: Shape = shapeOf(z.null());

/** The shape that a schema describes. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const shape = unwrap(schema);
  known.set(schema, shape);
  return shape;
}

function unwrap(schema: z.core.$ZodType): Shape {
  // zod's own way to look into a schema: whatever it makes is one of these
  const part = schema as Part;
  const { def } = part._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return joinShapes([shapeOf(def.innerType), absent]);
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return shapeOf(def.innerType);
    case "lazy":
      return shapeOf(def.getter());
    case "pipe":
      return shapeOf(def.out);
    case "union":
      return joinShapes(def.options.map(shapeOf));
    default:
      return [part];
  }
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

const place = {
  index: someNumber,
  index0: someNumber,
  rindex: someNumber,
  rindex0: someNumber,
  length: someNumber,
};
const ends = { first: someTruth, last: someTruth };
const column = {
  row: someNumber,
  col: someNumber,
  col0: someNumber,
  col_first: someTruth,
  col_last: someTruth,
};

/** What a loop tells its body about its turn. */
export const counters = {
  forloop: objectOf({ ...place, ...ends }),
  tablerowloop: objectOf({ ...place, ...ends, ...column }),
};

import * as z from "zod";

/** A schema without the wrappers that say how a value is read: an object, a list, a text … */
export type Form = z.core.$ZodTypes;

/** Stands among the forms of what may be absent. */
export const nothing = z.null();

/**
 * What a value may be, each of its forms once: defaults and the like taken off, unions taken apart. Where reading
 * changes the value, `side` says whether what goes in is meant or what comes out.
 */
export function unwrap(schema: z.core.$ZodType, side: "input" | "output"): readonly Form[] {
  // zod's own way to look into a schema: whatever it makes is one of these
  const form = schema as Form;
  const { def } = form._zod;
  const all = (inner: readonly z.core.$ZodType[]) => [...new Set(inner.flatMap((one) => unwrap(one, side)))];
  switch (def.type) {
    case "optional":
    case "nullable":
      return all([def.innerType, nothing]);
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return all([def.innerType]);
    case "lazy":
      return all([def.getter()]);
    case "pipe":
      return all([side === "input" && !isTransform(def.in) ? def.in : def.out]);
    case "union":
      return all(def.options);
    case "intersection":
      return all([def.left, def.right]);
    default:
      return [form];
  }
}

/** `z.preprocess` takes anything and changes it first: what goes in is then what the rest expects. */
function isTransform(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === "transform";
}

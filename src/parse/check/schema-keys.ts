import type * as z from "zod";

type Schema = z.core.$ZodType;

/** The keys that the maps at a path of a schema know, in the schema's order; none when there is no such map. */
export function schemaKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const reached = path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((each) => childrenOf(each, step)),
    [schema],
  );
  return [...new Set(reached.flatMap(forms).flatMap(keysOf))];
}

type Form = z.core.$ZodTypes["_zod"]["def"];

function keysOf(form: Form): readonly string[] {
  if (form.type === "object") return Object.keys(form.shape);
  if (form.type !== "record") return [];
  return forms(form.keyType).flatMap((key) =>
    key.type === "enum" ? Object.values(key.entries).map(String) : [],
  );
}

function childrenOf(schema: Schema, step: PropertyKey): readonly Schema[] {
  return forms(schema).flatMap((form) => {
    if (form.type === "object")
      return Object.hasOwn(form.shape, step) ? (form.shape[String(step)] ?? []) : [];
    if (form.type === "array") return form.element;
    if (form.type === "record") return form.valueType;
    return form.type === "tuple" ? (form.items[Number(step)] ?? form.rest ?? []) : [];
  });
}

/** What a schema may be underneath: defaults, transforms and the like taken off, unions taken apart. */
function forms(schema: Schema): readonly Form[] {
  // Zod's own way to tell schemas apart: the union of all its types, discriminated by `type`.
  const form: Form = (schema as z.core.$ZodTypes)._zod.def;
  switch (form.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return forms(form.innerType);
    case "lazy":
      return forms(form.getter());
    case "pipe":
      return [...forms(form.in), ...(isTransform(form.in) ? forms(form.out) : [])];
    case "union":
      return form.options.flatMap(forms);
    case "intersection":
      return [...forms(form.left), ...forms(form.right)];
    default:
      return [form];
  }
}

function isTransform(schema: Schema): boolean {
  return schema._zod.def.type === "transform";
}

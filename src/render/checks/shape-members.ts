import {
  anything,
  joinShapes,
  listOf,
  type Part,
  type Shape,
  shapeOf,
  someNumber,
  someText,
} from "./shape.ts";

/**
 * The shape of a property, whichever member of the union has it; null when none does.
 * Of a value that is unknown or never there, every property is unknown.
 */
export function propertyOf(shape: Shape, name: string): Shape | null {
  const present = withoutNull(shape);
  if (present.length === 0 || isUnknown(shape)) return anything;
  const found = present.map((part) => propertyOfPart(part, name)).filter((property) => property !== null);
  return found.length === 0 ? null : joinShapes(found);
}

function propertyOfPart(part: Part, name: string): Shape | null {
  const { def } = part._zod;
  if (def.type === "object") {
    const property = Object.hasOwn(def.shape, name) ? def.shape[name] : undefined;
    if (property !== undefined) return shapeOf(property);
    return isOpen(part) ? anything : sizeOnly(name);
  }
  if (def.type === "record") return shapeOf(def.valueType);
  if (isList(part)) return name === "first" || name === "last" ? elementOf([part]) : sizeOnly(name);
  return isText(part) ? sizeOnly(name) : null;
}

function sizeOnly(name: string): Shape | null {
  return name === "size" ? someNumber : null;
}

/** The shape of what a loop over the value sees: an element, or a pair of name and value of an object. */
export function elementOf(shape: Shape): Shape {
  const present = withoutNull(shape);
  return present.length === 0 ? anything : joinShapes(present.map(elementOfPart));
}

function elementOfPart(part: Part): Shape {
  const { def } = part._zod;
  if (def.type === "array") return shapeOf(def.element);
  if (def.type === "tuple") return joinShapes(def.items.map(shapeOf));
  if (def.type === "record") return listOf(joinShapes([someText, shapeOf(def.valueType)]));
  return isText(part) ? [part] : anything;
}

/** The names that could have been meant where `name` is unknown. */
export function namesOf(shape: Shape): readonly string[] {
  return [...new Set(withoutNull(shape).flatMap(namesOfPart))];
}

function namesOfPart(part: Part): readonly string[] {
  const { def } = part._zod;
  if (def.type === "object") return Object.keys(def.shape);
  if (isList(part)) return ["size", "first", "last"];
  return isText(part) ? ["size"] : [];
}

/** Whether nothing is known of the value, so that nothing is wrong with it. */
export function isUnknown(shape: Shape): boolean {
  return shape.some(({ _zod }) => ["unknown", "any", "custom", "transform"].includes(_zod.def.type));
}

/** The members that cannot be printed: objects and lists. */
export function unprintableIn(shape: Shape): Shape {
  return isUnknown(shape) ? [] : shape.filter((part) => isObject(part) || isList(part));
}

/** Whether some member is a rich text, `{ html, text }`. */
export function isRich(part: Part): boolean {
  const { def } = part._zod;
  return def.type === "object" && Object.hasOwn(def.shape, "html");
}

export function isList(part: Part): boolean {
  return part._zod.def.type === "array" || part._zod.def.type === "tuple";
}

function isObject(part: Part): boolean {
  return part._zod.def.type === "object" || part._zod.def.type === "record";
}

/** Whether the value is a text, and not a number or a truth value. */
export function isText(part: Part): boolean {
  const { def } = part._zod;
  if (def.type === "literal") return def.values.every((value) => typeof value === "string");
  return def.type === "string" || def.type === "enum" || def.type === "template_literal";
}

function isOpen(part: Part): boolean {
  const { def } = part._zod;
  return def.type === "object" && def.catchall !== undefined && def.catchall._zod.def.type !== "never";
}

export function withoutNull(shape: Shape): Shape {
  return shape.filter(({ _zod }) => !["null", "undefined", "void", "never"].includes(_zod.def.type));
}

/** Whether the value may be HTML made by the template. */
export function isMarkup(shape: Shape): boolean {
  return shape.some(({ _zod: { def } }) => "format" in def && def.format === "markup");
}

import { expect, it } from "vitest";
import * as z from "zod";
import { unwrap } from "../../src/schema/unwrap.ts";

const types = (schema: z.core.$ZodType, side: "input" | "output") =>
  unwrap(schema, side).map(({ _zod }) => _zod.def.type);

it.each([
  [z.string(), ["string"]],
  [z.string().nullable().optional(), ["string", "null"]],
  [z.string().default("a").readonly(), ["string"]],
  [z.union([z.string(), z.union([z.array(z.string()), z.number()])]), ["string", "array", "number"]],
  [z.lazy(() => z.number().nullable()), ["number", "null"]],
  [z.intersection(z.object({}), z.record(z.string(), z.string())), ["object", "record"]],
])("takes the wrappers off a schema (%#)", (schema, forms) => {
  expect(types(schema, "input")).toEqual(forms);
  expect(types(schema, "output")).toEqual(forms);
});

it.each([
  [z.string().pipe(z.transform(Number)), ["string"], ["transform"]],
  [z.string().pipe(z.transform(Number)).pipe(z.number()), ["string"], ["number"]],
  [z.preprocess((value) => value, z.object({})), ["object"], ["object"]],
])("tells what is read from what is made of it (%#)", (schema, input, output) => {
  expect(types(schema, "input")).toEqual(input);
  expect(types(schema, "output")).toEqual(output);
});

it("gives each form once", () => {
  const text = z.string();
  expect(unwrap(z.union([text, text.nullable(), text.optional()]), "output")).toHaveLength(2);
});

import * as z from "zod";

/** A key that may be left out; absent is null everywhere after reading. */
export function optional<T extends z.ZodType>(schema: T): z.ZodDefault<z.ZodNullable<T>> {
  return z._default(z.nullable(schema), null as never);
}

/** A list that may be left out; one item alone needs no dash. */
export function listOf<T extends z.ZodType>(item: T) {
  const one = item.transform((value) => [value]);
  return z._default(z.union([z.array(item), one]), [] as never);
}

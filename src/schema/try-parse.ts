import * as z from "zod";

/** What a schema makes of data, or the issues for which it refuses them; for schemas found inside other schemas. */
export function tryParse(schema: z.core.$ZodType, data: unknown): z.core.util.SafeParseResult<unknown> {
  return z.core.safeParse(schema, data);
}

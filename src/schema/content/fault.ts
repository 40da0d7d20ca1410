import type * as z from "zod";

/** Adds a mistake of our own wording to a zod check; `hint` says what to write instead. */
export function fault<T>(
  ctx: z.core.ParsePayload<T>,
  rule: string,
  message: string,
  hint: string | null,
  path: readonly PropertyKey[] = [],
): void {
  ctx.issues.push({ code: "custom", input: ctx.value, message, params: { rule, hint }, path: [...path] });
}

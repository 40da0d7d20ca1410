import type { Scalar } from "yaml";

/**
 * The value of a scalar: text, true, false, null, or a number that is written as JavaScript would write it.
 * Any other number (`1.10`, `0123`, `1e3`, `+5`) keeps its written form, since an author may mean an id or a version.
 */
export function scalarValue({ value, source }: Scalar): string | number | boolean | null {
  if (typeof value === "number") return String(value) === source ? value : (source ?? String(value));
  if (typeof value === "string" || typeof value === "boolean") return value;
  return null;
}

/** A key as text: `2024:` and `true:` are what is written. */
export function keyName({ value, source }: Scalar): string {
  return typeof value === "string" ? value : (source ?? "");
}

/** What stands in a JSON file. */
export type Json = string | boolean | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The members that say something: no null, no empty text, no empty list or object. */
export function present(
  members: Readonly<Record<string, Json | null | undefined>>,
): Readonly<Record<string, Json>> {
  const said = Object.entries(members).flatMap(([key, value]) =>
    value !== null && value !== undefined && isSaid(value) ? [[key, value] as const] : [],
  );
  return Object.fromEntries(said);
}

function isSaid(value: Json): boolean {
  return typeof value === "boolean" || (typeof value === "string" ? value : Object.keys(value)).length > 0;
}

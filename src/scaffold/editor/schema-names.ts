import { type JsonSchema, jsonSchema, jsonSchemas, kindNames } from "../../schema/json-schema.ts";

/** The kinds of content by the names of their files and folders; what is inside called settings is `site.yaml`. */
const byName = new Map(kindNames.map((kind) => [kind === "settings" ? "site" : kind, kind]));

/** The names there are schemas of. */
export const schemaNames: readonly string[] = [...byName.keys()];

/** The schema of one kind, or null when there is no such kind. */
export function schemaOf(name: string): JsonSchema | null {
  const kind = byName.get(name);
  return kind === undefined ? null : jsonSchema(kind);
}

/** The schemas of all kinds in one document, each a definition. */
export function wholeSchema(): JsonSchema {
  return jsonSchemas(byName);
}

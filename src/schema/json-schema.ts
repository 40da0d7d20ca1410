import * as z from "zod";
import { type Collection, collections, lineLists } from "./content/collections.ts";
import { type Kind, kinds } from "./content/kinds.ts";

/** A JSON Schema (draft-07, which editors read best), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Every kind of content there are schemas of. */
export const kindNames = Object.keys(kinds) as readonly Kind[]; // the keys of an object are no type of their own

/** What the frontmatter of a file of this kind may hold; of `settings` the file, of `people` one item of the list. */
export function jsonSchema(kind: Kind): JsonSchema {
  return toJson(kinds[kind]);
}

/** Several schemas in one document, each a definition of the name that is given to it. */
export function jsonSchemas(names: ReadonlyMap<string, Kind>): JsonSchema {
  const named = [...names].map(([name, kind]) => [name, kinds[kind]] as const);
  const { $schema, definitions, properties } = toJson(z.object(Object.fromEntries(named)));
  return { $schema, definitions: { ...Object(definitions), ...Object(properties) } };
}

/** What a YAML file of content may hold: `settings` a map, all others a list. */
export function yamlSchema(kind: YamlKind): JsonSchema {
  if (kind === "settings") return toJson(kinds.settings);
  return toJson(z.array(lineLists.has(kind) ? z.union([kinds[kind], z.string()]) : kinds[kind]));
}

export type YamlKind = "settings" | "people" | "citations" | Collection;

/** The kinds that are written in YAML files, by the name of the file. */
export const yamlFiles: Readonly<Record<string, YamlKind>> = {
  site: "settings",
  people: "people",
  citations: "citations",
  ...Object.fromEntries(Object.keys(collections).map((name) => [name, name as Collection])), // as above
};

/** What goes in is described, before reading changes it. A default is no news to an author, and no completion. */
function toJson(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema: made }) => {
      delete made.default;
    },
  });
}

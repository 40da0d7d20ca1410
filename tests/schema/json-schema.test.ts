import { readdirSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { default as addFormats } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { wholeSchema } from "../../src/scaffold/editor/schema-names.ts";
import {
  type JsonSchema,
  jsonSchema,
  kindNames,
  yamlFiles,
  yamlSchema,
} from "../../src/schema/json-schema.ts";
import { readTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

const folders = [".", ...readdirSync(repository("tests/sites")).map((name) => `tests/sites/${name}`)];
const contents = folders.flatMap((folder) =>
  Object.entries(readTree(repository(`${folder}/content`))).map(
    ([path, text]) => [path, text, folder] as const,
  ),
);

function validator(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const ofEntries = new Map(kindNames.map((kind) => [kind as string, validator(jsonSchema(kind))]));
const ofLists = new Map(Object.entries(yamlFiles).map(([name, kind]) => [name, validator(yamlSchema(kind))]));

describe("the JSON Schemas", () => {
  it.each(kindNames)("of %s are draft-07, with a description of every property", (kind) => {
    const schema = jsonSchema(kind);
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(validator(schema).schema).toBe(schema);
    expect(undescribed(schema)).toEqual([]);
  });

  const lists = contents.filter(([path]) => /^[a-z]+(\.[a-z]{2})?\.yaml$/.test(path));
  it.each(lists)("accept %s", (path, text) => {
    const validate = ofLists.get(path.split(".")[0] ?? "");
    expect([validate?.(parse(text)), validate?.errors]).toEqual([true, null]);
  });

  // A translation says only what differs, and lacks what must be there.
  const files = contents.filter(([path]) => /\.md$/.test(path) && !/\.[a-z]{2}\.md$|(?:^|\/)_/.test(path));
  it.each(files)("accept the frontmatter of %s", (path, text) => {
    const [, frontmatter] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
    const validate = ofEntries.get(path.split(/[/.]/)[0] ?? "");
    expect([validate?.(parse(frontmatter ?? "") ?? {}), validate?.errors]).toEqual([true, null]);
  });

  it("were tried on all there is", () => {
    expect(lists.length).toBeGreaterThan(5);
    expect(files.length).toBeGreaterThan(40);
  });

  it.each([
    ["publications", { titel: "A", authors: ["B"] }],
    ["publications", { title: "A", authors: ["B"], venues: "C" }],
    ["publications", { title: "A", authors: [{ nam: "B" }] }],
    ["publications", { title: "A", authors: ["B"], type: "konference" }],
    ["publications", { authors: ["B"] }],
    ["profile", { name: "A", emial: "a@b.test" }],
    ["profile", { name: "A", email: "nobody" }],
    ["profile", { name: "A", affiliations: [{ name: "B", departement: "C" }] }],
    ["profile", { name: "A", sections: { education: [{ degre: "B" }] } }],
    ["settings", { titel: "A" }],
    ["settings", { theme: { variant: "plain" } }],
    ["settings", { home: [{ section: "news", limits: 3 }] }],
    ["news", { date: 2024, txt: "A" }],
    ["pages", { title: "A", permlink: "/a/" }],
  ])("underline what is misspelt in %s: %j", (kind, data) => {
    expect(ofEntries.get(kind)?.(data)).toBe(false);
  });

  it.each([
    ["news", [{ date: 2024, txt: "A" }]],
    ["people", [{ nam: "A" }]],
    ["news", { date: 2024 }],
    ["site", { languags: ["en"] }],
  ])("underline it in %s.yaml: %j", (name, data) => {
    expect(ofLists.get(name)?.(data)).toBe(false);
  });

  it("of all kinds stand in one document, each by itself", () => {
    const whole = wholeSchema();
    expect(Object.keys(Object(whole["definitions"]))).toEqual(
      expect.arrayContaining(["site", "news", "pages"]),
    );
    const validate = validator({ ...whole, $ref: "#/definitions/talks" });
    expect(validate({ title: "A", points: [{ text: "B", points: ["C"] }] })).toBe(true);
    expect(validate({ title: "A", points: [{ texte: "B" }] })).toBe(false);
  });
});

/** Where in a schema a property has no description. */
function undescribed(schema: unknown, at = ""): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties } = schema as { readonly properties?: Readonly<Record<string, JsonSchema>> };
  const own = Object.entries(properties ?? {}).filter(([, property]) => !property["description"]);
  const below = Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${at}/${key}`));
  return [...own.map(([key]) => `${at}/${key}`), ...below];
}

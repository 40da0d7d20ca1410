import { expect, it } from "vitest";
import { templateName } from "../../../src/render/template/template-name.ts";

it.each([
  ["templates/publication.liquid", "publication"],
  ["offprint/templates/partials/author.liquid", "partials/author"],
  ["templates/templates/a.liquid", "templates/a"],
  ["my-templates/a.liquid", "my-templates/a"],
])("names %s as templates call it", (path, name) => {
  expect(templateName(path)).toBe(name);
});

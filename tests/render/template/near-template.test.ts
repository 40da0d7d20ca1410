import { expect, it } from "vitest";
import { nearTemplate } from "../../../src/render/template/near-template.ts";

const templates = ["home", "page", "partials/tags", "partials/author"];

it.each([
  ["hmoe", "home"],
  ["partials/auhtor", "partials/author"],
  ["foo", null],
  ["partials/foo", null],
  ["partials/hmoe", null],
])("takes %s for %s: a folder's name says nothing about a file's", (name, near) => {
  expect(nearTemplate(name, templates)).toBe(near);
});

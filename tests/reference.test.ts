import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { reference } from "./support/reference.ts";
import { repository } from "./support/repository.ts";

it("the reference of keys says what the schemas accept", () => {
  const file = repository(".github/CONTENT.md");
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, reference());
  expect(readFileSync(file, "utf8")).toBe(reference());
});

import { describe, expect, it } from "vitest";
import { schemaKeys } from "../../../src/parse/check/schema-keys.ts";
import { type Kind, kinds } from "../../../src/schema/content/kinds.ts";
import { isLabel, synonymOf } from "../../../src/schema/content/synonyms.ts";

describe("a word of the field", () => {
  it.each<readonly [Kind, string, string]>([
    ["publications", "journal", "venue"],
    ["publications", "booktitle", "venue"],
    ["publications", "issue", "number"],
    ["publications", "description", "summary"],
    ["publications", "arXiv-ID", "arxiv"],
    ["publications", "Keywords", "tags"],
    ["talks", "venue", "organisation"],
    ["talks", "location", "place"],
    ["talks", "event", "organisation"],
    ["news", "description", "text"],
    ["awards", "name", "title"],
    ["pages", "summary", "description"],
    ["profile", "city", "location"],
    ["profile", "university", "affiliations"],
    ["settings", "menu", "navigation"],
  ])("in %s: %s is %s", (kind, word, key) => {
    expect(synonymOf(word, schemaKeys(kinds[kind], []))).toBe(key);
  });

  it("that means nothing there has no synonym", () => {
    expect(synonymOf("journal", schemaKeys(kinds.pages, []))).toBe(null);
    expect(synonymOf("constructor", schemaKeys(kinds.pages, []))).toBe(null);
  });

  it("that is the label of a link goes under links, where there are any", () => {
    expect(isLabel("Google Scholar", schemaKeys(kinds.profile, []))).toBe(true);
    expect(isLabel("slides", schemaKeys(kinds.talks, []))).toBe(true);
    expect(isLabel("slides", schemaKeys(kinds.pages, []))).toBe(false);
  });
});

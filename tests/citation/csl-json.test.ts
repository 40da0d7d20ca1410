import { describe, expect, it } from "vitest";
import { cslItem, cslJson } from "../../src/citation/csl-json.ts";
import { publicationTypes } from "../../src/schema/content/publication.ts";
import { workOf } from "./work.ts";

/** Item types that CSL 1.0.2 has and Zotero reads: it refuses a whole file for any other. */
const types = [
  "article",
  "article-journal",
  "book",
  "chapter",
  "dataset",
  "document",
  "paper-conference",
  "patent",
  "report",
  "thesis",
];

const texts = [
  "id",
  "type",
  "title",
  "container-title",
  "publisher",
  "volume",
  "issue",
  "number",
  "page",
  "status",
  "genre",
  "DOI",
  "URL",
  "abstract",
  "keyword",
  "language",
];

const full = {
  authors: ["Johannes van der Waals", "King, Martin Luther, Jr.", "Gemini Team", "叶天竺"],
  others: true,
  date: "2025-05-03",
  venue: "Journal of Shores",
  volume: "12",
  number: "3",
  pages: { first: "45", last: "67" },
  publisher: "Shore Press",
  doi: "10.1000/x",
  url: "https://x.test/",
  status: "To appear",
  abstract: "Sand moves.",
  keywords: ["sand", "waves"],
  lang: "en",
} as const;

it("writes what is known in CSL's variables", () => {
  expect(cslItem(workOf(full))).toEqual({
    id: "quill2025sand",
    type: "article-journal",
    title: "Sand",
    author: [
      { family: "van der Waals", given: "Johannes" },
      { family: "King", given: "Martin Luther, Jr." },
      { literal: "Gemini Team" },
      { literal: "叶天竺" },
      { literal: "others" },
    ],
    issued: { "date-parts": [[2025, 5, 3]] },
    "container-title": "Journal of Shores",
    publisher: "Shore Press",
    volume: "12",
    issue: "3",
    page: "45-67",
    status: "To appear",
    DOI: "10.1000/x",
    URL: "https://x.test/",
    abstract: "Sand moves.",
    keyword: "sand, waves",
    language: "en",
  });
});

it.each([
  ["2025", [[2025]]],
  ["2025-05", [[2025, 5]]],
])("tells the date %s as far as it is known", (date, parts) => {
  expect(cslItem(workOf({ date }))["issued"]).toEqual({ "date-parts": parts });
});

it("names arXiv as where a preprint is", () => {
  const item = cslItem(workOf({ type: "preprint", arxiv: "2410.05258" }));
  expect([item["type"], item["publisher"], item["number"]]).toEqual(["article", "arXiv", "arXiv:2410.05258"]);
});

describe("an item", () => {
  it.each(publicationTypes)("for a %s has the shape CSL's schema asks for", (type) => {
    for (const item of [cslItem(workOf({ ...full, type })), cslItem(workOf({ type, date: null }))]) {
      const { author, issued, ...rest } = item;
      expect(types).toContain(rest["type"]);
      for (const [name, value] of Object.entries(rest)) {
        expect(texts).toContain(name);
        expect(typeof value).toBe("string");
        expect(value).not.toBe("");
      }
      if (!Array.isArray(author)) throw new Error("no authors");
      for (const name of author) expect(["family,given", "literal"]).toContain(Object.keys(name).join());
      if (issued !== undefined) expect(issued).toEqual({ "date-parts": [[2025, 5, 3]] });
    }
  });
});

it("is one list", () => {
  expect(JSON.parse(cslJson([workOf(), workOf({ key: "b" })]))).toHaveLength(2);
});

import { expect, it } from "vitest";
import type { Paper } from "../../src/schema/view/paper.ts";
import { facetKeys, facetRules, facetsOf } from "../../src/site/facets.ts";
import { en } from "../../src/words/en.ts";

type Traits = Parameters<typeof facetKeys>[0];

const date = (year: string) => ({ text: year, short: year, iso: year, end: null, year, open: false });
const traits = (given: Partial<Traits> = {}): Traits => ({
  date: null,
  type: null,
  type_label: null,
  area: [],
  tags: [],
  ...given,
});
// Only the traits are read.
const papers = (...given: readonly Partial<Traits>[]) => given.map((one) => traits(one) as Paper);
const nine = (given: Partial<Traits>) => papers(...Array.from({ length: 9 }, () => given));

it("offers years newest first, and areas and tags by how many papers have them", () => {
  const list = [
    ...nine({ date: date("2023"), area: ["CV"] }),
    ...papers({ date: date("2025"), area: ["CL"], type: "conference", type_label: "Conference paper" }),
  ];
  expect(facetsOf(list, en)).toEqual([
    {
      name: "year",
      title: "Year",
      options: [
        { key: "year:2025", title: "2025", count: 1 },
        { key: "year:2023", title: "2023", count: 9 },
      ],
    },
    {
      name: "area",
      title: "Area",
      options: [
        { key: "area:cv", title: "CV", count: 9 },
        { key: "area:cl", title: "CL", count: 1 },
      ],
    },
  ]);
});

it("offers no choice where there are few papers, or all have the same", () => {
  expect(facetsOf(papers({ area: ["CV"] }, { area: ["CL"] }), en)).toEqual([]);
  expect(facetsOf(nine({ area: ["CV"] }), en)).toEqual([]);
});

it("takes two spellings of a tag for one", () => {
  const keys = facetKeys(traits({ tags: ["Deep Learning", "deep  learning", "C++", "C"] }));
  expect(keys).toBe("tag:deep-learning tag:c++ tag:c");
});

it("writes rules that hide the papers without the chosen key, and years left empty", () => {
  const facets = [{ name: "tag" as const, title: "Tag", options: [{ key: "tag:a", title: "a", count: 1 }] }];
  expect(facetRules(facets)).toBe(
    'main:has([value="tag:a"]:checked) :is([data-keys]:not([data-keys~="tag:a"]),.group:not(:has([data-keys~="tag:a"]))){display:none}',
  );
});

it("quotes whatever a tag has in it", () => {
  const key = 'tag:"}</style>\\';
  const rules = facetRules([{ name: "tag", title: "Tag", options: [{ key, title: "x", count: 1 }] }]);
  expect(rules).not.toMatch(/<|[^=]"}/);
  expect(rules).toContain('"tag:\\22 }\\3c /style>\\5c "');
});

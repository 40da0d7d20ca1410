import { expect, test } from "vitest";
import type { PaperRecord } from "../../../src/registries/paper-record.ts";
import { comparePapers } from "../../../src/scaffold/papers/compare-papers.ts";
import { knownPapers } from "../../../src/scaffold/papers/known-papers.ts";
import { newPapers } from "../../../src/scaffold/papers/new-papers.ts";
import { titleKey } from "../../../src/scaffold/papers/paper-names.ts";
import { withoutMaths } from "../../../src/scaffold/papers/paper-wish.ts";
import { profileLists } from "../../../src/scaffold/papers/profile-lists.ts";

const paper = (title: string, fields: PaperRecord["fields"] = {}): PaperRecord => ({
  ...{ title, authors: ["Mara Lindqvist"], date: "2024", abstract: null, fields },
});

test("papers of one title get files of their own, and one that comes twice gets one", () => {
  const records = [paper("Sand", { doi: "10.5555/a" }), paper("Sand"), paper("Sand 2", { doi: "10.5555/A" })];
  const { papers, there } = newPapers(records, ["content/publications/sand.zh.md"], knownPapers([]));
  expect(papers.map(({ addition }) => addition.path)).toEqual([
    "content/publications/sand-2.md",
    "content/publications/sand-3.md",
  ]);
  expect(there).toEqual([{ title: "Sand 2", path: "content/publications/sand-2.md" }]);
});

test("thousands of papers take time in proportion", () => {
  const records = Array.from({ length: 5_000 }, (_, index) =>
    paper(`On Sand ${index}`, { doi: `10.5555/${index}` }),
  );
  const begun = performance.now();
  expect(newPapers(records, [], knownPapers([])).papers).toHaveLength(5_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test.each([
  ["Tides of *H*<sub>2</sub>O", "tides of H2O."],
  ["Poincaré’s Dunes: A Story", "Poincare's dunes – a story"],
  ["关于潮汐", "关于 潮汐"],
])("%j and %j are one title", (one, other) => {
  expect(titleKey(one)).toBe(titleKey(other));
});

test("formulas become code, prices stay", () => {
  expect(withoutMaths(paper("From \\$5 to $x^2$ and $$a`b$$")).title).toBe("From \\$5 to `x^2` and $$a`b$$");
});

test.each([
  ["orcid: 0000-0002-1825-009X", "0000-0002-1825-009X", null],
  ["ORCID: https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097", null],
  ["dblp: pid/12/3456-1", null, "12/3456-1"],
  ["DBLP: https://dblp.org/pid/l/MaraLindqvist.html", null, "l/MaraLindqvist"],
  ["papers: https://dblp.org/pid/12/3456", null, "12/3456"],
  ["github: mara/x", null, null],
])("the profile's link %j leads to a list", (link, orcid, dblp) => {
  const text = `---\nname: Mara Lindqvist\nlinks: {"${link.replace(": ", '": "')}"}\n---\n`;
  expect(profileLists([{ path: "content/profile.md", text }])).toEqual({ orcid, dblp });
});

test("a paper that two lists have is told once", () => {
  const listed = { title: "Sand", year: null, isPreprint: false };
  const [doi, arxiv] = [
    { registry: "doi", id: "10.5555/A" } as const,
    { registry: "arxiv", id: "2401.01234" } as const,
  ];
  const { missing, doubtful } = comparePapers(
    [
      { ...listed, references: [doi, arxiv] },
      { ...listed, references: [arxiv], isPreprint: true },
    ],
    knownPapers([]),
  );
  expect([missing.length, doubtful.length]).toEqual([1, 0]);
});

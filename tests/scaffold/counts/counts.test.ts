import { describe, expect, test } from "vitest";
import { countedPapers, namesOf } from "../../../src/scaffold/counts/counted-papers.ts";
import {
  type CountLine,
  changedCounts,
  countsText,
  readCounts,
} from "../../../src/scaffold/counts/counts-file.ts";
import { updateCounts } from "../../../src/scaffold/counts/update-counts.ts";

const names: ReadonlyMap<string, string> = new Map();
const sources = ["Semantic Scholar", "OpenAlex", "Crossref"];

function line(paper: string, count: number, date = "2026-11-02", source = "Semantic Scholar"): CountLine {
  return { paper, count, date, source };
}

test("the file has a line a paper, by name, and is read as it was written", () => {
  const lines = [line("tides", 12), line("2024", 3, "2026-11-02", "OpenAlex"), line("沙: dunes", 0)];
  const text = countsText(lines);
  expect(text.split("\n").slice(1)).toEqual([
    '- { paper: "2024", count: 3, date: 2026-11-02, source: OpenAlex }',
    "- { paper: tides, count: 12, date: 2026-11-02, source: Semantic Scholar }",
    '- { paper: "沙: dunes", count: 0, date: 2026-11-02, source: Semantic Scholar }',
    "",
  ]);
  expect(text.split("\n")[0]).toMatch(/^# /);
  const { value, problems } = readCounts({ path: "content/citations.yaml", text });
  expect(problems).toEqual([]);
  expect(countsText(value)).toBe(text);
});

test.each([
  ["- { paper: tides, count: -1, date: 2026-11-02, source: X }", "too-small"],
  ["- { paper: tides, count: 1, date: soon, source: X }", "invalid-date"],
  ["- { paper: tides, date: 2026-11-02, source: X }", "missing-key"],
  ["tides: 3", "wrong-type"],
])("a file with a mistake is told of: %s", (text) => {
  const { problems } = readCounts({ path: "content/citations.yaml", text });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.level).toBe("error");
});

test("what is told anew takes the place of what was; what nobody tells of stays", () => {
  const before = [line("tides", 12), line("gone", 5, "2025-01-01")];
  const told = [
    { name: "tides", count: 15, source: "Semantic Scholar" },
    { name: "sand", count: 1, source: "Crossref" },
  ];
  const { lines, added, changes } = updateCounts(before, told, { day: "2026-11-28", sources, names });
  expect(lines).toEqual([line("tides", 15, "2026-11-28"), line("gone", 5, "2025-01-01")]);
  expect(added).toEqual([line("sand", 1, "2026-11-28", "Crossref")]);
  expect(changes.map(({ before, after }) => [before?.count ?? null, after.count])).toEqual([
    [12, 15],
    [null, 1],
  ]);
});

describe("a paper has one line", () => {
  const names = namesOf([
    { name: "tides", keys: ["lindqvist2024", "sand"], references: [] },
    { name: "sand", keys: ["lindqvist2024"], references: [] },
  ]);
  const asked = { day: "2026-11-28", sources, names };
  const told = [{ name: "tides", count: 15, source: "OpenAlex" }];

  test("by the citation key, where the author has it by that", () => {
    const before = [line("lindqvist2024", 12, "2026-10-01", "OpenAlex"), line("sand", 2)];
    expect(updateCounts(before, told, asked)).toEqual({
      lines: [line("lindqvist2024", 15, "2026-11-28", "OpenAlex"), line("sand", 2)],
      added: [],
      changes: [{ before: before[0], after: line("lindqvist2024", 15, "2026-11-28", "OpenAlex") }],
    });
  });

  test("and where it has two, the author's stays, with the count that pages show", () => {
    const before = [line("tides", 14), line("lindqvist2024", 3), line("tides", 13, "2026-11-03")];
    const { lines, changes } = updateCounts(before, [], asked);
    expect(lines).toEqual([1, line("lindqvist2024", 13, "2026-11-03"), 1]);
    expect(changes).toEqual([]);
    expect(updateCounts(before, told, asked).lines).toEqual([
      1,
      line("lindqvist2024", 15, "2026-11-28", "OpenAlex"),
      1,
    ]);
  });
});

test.each([
  [
    "lists of lines",
    "# Mine.\n\n# The first one.\n- { paper: 'k1', count: 3, source: OpenAlex, date: 2026-10-01 } # hurrah\n- { paper: a, count: 3, date: 2026-10-01, source: OpenAlex } # twin\n",
    "# Mine.\n\n# The first one.\n# twin\n- { paper: 'k1', count: 4, source: Crossref, date: 2026-11-28 } # hurrah\n- { paper: b, count: 1, date: 2026-11-28, source: Crossref }\n",
  ],
  [
    "lists of blocks",
    "- paper: k1\n  # asked at home\n  count: 3\n  date: 2026-10-01\n  source: OpenAlex\n# the twin\n- paper: a\n  count: 3 # too\n  date: 2026-10-01\n  source: OpenAlex\n# the end\n",
    "# the twin\n# too\n- paper: k1\n  # asked at home\n  count: 4\n  date: 2026-11-28\n  source: Crossref\n- { paper: b, count: 1, date: 2026-11-28, source: Crossref }\n\n# the end\n",
  ],
  [
    "lists in brackets, with values said once",
    "[{paper: k1, count: &c 3, date: &d 2026-10-01, source: &s OpenAlex}, {paper: a, count: *c, date: *d, source: *s}]",
    "[ { paper: k1, count: 4, date: 2026-11-28, source: Crossref }, { paper: b, count: 1, date: 2026-11-28, source: Crossref } ]\n",
  ],
])("the author's order, quotes and comments stay in %s", (_, text, after) => {
  const lines = [line("k1", 4, "2026-11-28", "Crossref"), 0];
  expect(changedCounts(text, { lines, added: [line("b", 1, "2026-11-28", "Crossref")] })).toBe(after);
});

test("a value said once for two papers is changed for the one it is told of", () => {
  const text =
    "- { paper: a, count: &c 3, date: &d 2026-10-01, source: &s X }\n- { paper: b, count: *c, date: *d, source: *s }\n";
  const [a, b] = [line("a", 4, "2026-11-28", "Crossref"), line("b", 3, "2026-10-01", "X")];
  const after = changedCounts(text, { lines: [a, b], added: [] });
  expect(readCounts({ path: "content/citations.yaml", text: after }).value).toEqual([a, b]);
});

test.each(["", "# Nothing yet.\n", "[]\n"])("the first counts come into a file that has none: %j", (text) => {
  const after = changedCounts(text, { lines: [], added: [line("sand", 2), line("foam", 1)] });
  expect(after).toContain(text.replace("[]\n", ""));
  expect(readCounts({ path: "content/citations.yaml", text: after }).value).toEqual([
    line("foam", 1),
    line("sand", 2),
  ]);
});

test.each<readonly [string, CountLine, { count: number; source: string }, boolean]>([
  ["the same in the same month", line("p", 3), { count: 3, source: "Semantic Scholar" }, false],
  ["the same in another month", line("p", 3, "2026-10-30"), { count: 3, source: "Semantic Scholar" }, true],
  ["less from the same source", line("p", 3), { count: 2, source: "Semantic Scholar" }, true],
  ["less from a source that sees less", line("p", 9), { count: 4, source: "OpenAlex" }, false],
  ["more from a source that sees less", line("p", 9), { count: 10, source: "OpenAlex" }, true],
  [
    "less from a source that sees more",
    line("p", 9, "2026-10-01", "Crossref"),
    { count: 4, source: "OpenAlex" },
    true,
  ],
  [
    "less than the author's own count",
    line("p", 9, "2026-10-01", "Scholar"),
    { count: 4, source: "Crossref" },
    true,
  ],
])("%s: is written or not", (_, before, told, isWritten) => {
  const { changes } = updateCounts([before], [{ name: "p", ...told }], { day: "2026-11-28", sources, names });
  expect(changes).toHaveLength(isWritten ? 1 : 0);
});

test("papers are asked for by all they are registered as, of Markdown and .bib files as one", () => {
  const content = [
    {
      path: "content/publications/sand.md",
      text: "---\ntitle: Sand\nauthors: [A B]\nkey: [2024, sand]\narxiv: 2401.01234v2\nlinks: { paper: https://doi.org/10.5555/sand }\n---\n",
    },
    {
      path: "content/publications/all.bib",
      text: "@article{sand, title={Sand}, author={B, A}, doi={10.5555/SAND}, year=2024}\n@misc{foam, title={Foam}, author={B, A}, year=2024}",
    },
    { path: "content/publications/sand.zh.md", text: "---\ntitle: 沙\n---\n" },
    { path: "content/site.yaml", text: "languages: [en, zh]\n" },
  ];
  expect(countedPapers(content)).toEqual([
    { name: "foam", keys: ["foam"], references: [] },
    {
      name: "sand",
      keys: ["2024", "sand"],
      references: [
        { registry: "doi", id: "10.5555/SAND" },
        { registry: "arxiv", id: "2401.01234" },
      ],
    },
  ]);
});

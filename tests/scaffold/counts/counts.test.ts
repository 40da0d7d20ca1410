import { expect, test } from "vitest";
import { countedPapers } from "../../../src/scaffold/counts/counted-papers.ts";
import { type CountLine, countsText, readCounts } from "../../../src/scaffold/counts/counts-file.ts";
import { rewriteCounts } from "../../../src/scaffold/counts/rewrite-counts.ts";
import { updateCounts } from "../../../src/scaffold/counts/update-counts.ts";
import { normaliseText } from "../../../src/source.ts";

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
  const { lines, changes } = updateCounts(before, told, { day: "2026-11-28", sources });
  expect(lines).toEqual([
    line("tides", 15, "2026-11-28"),
    line("gone", 5, "2025-01-01"),
    line("sand", 1, "2026-11-28", "Crossref"),
  ]);
  expect(changes.map(({ before, after }) => [before?.count ?? null, after.count])).toEqual([
    [12, 15],
    [null, 1],
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
  const { changes } = updateCounts([before], [{ name: "p", ...told }], { day: "2026-11-28", sources });
  expect(changes).toHaveLength(isWritten ? 1 : 0);
});

test("papers are asked for by all they are registered as, of Markdown and .bib files as one", () => {
  const content = [
    {
      path: "content/publications/sand.md",
      text: "---\ntitle: Sand\nauthors: [A B]\narxiv: 2401.01234v2\nlinks: { paper: https://doi.org/10.5555/sand }\n---\n",
    },
    {
      path: "content/publications/all.bib",
      text: "@article{sand, title={Sand}, author={B, A}, doi={10.5555/SAND}, year=2024}\n@misc{foam, title={Foam}, author={B, A}, year=2024}",
    },
    { path: "content/publications/sand.zh.md", text: "---\ntitle: 沙\n---\n" },
    { path: "content/site.yaml", text: "languages: [en, zh]\n" },
  ];
  expect(countedPapers(content)).toEqual([
    { name: "foam", references: [] },
    {
      name: "sand",
      references: [
        { registry: "doi", id: "10.5555/SAND" },
        { registry: "arxiv", id: "2401.01234" },
      ],
    },
  ]);
});

const today = { day: "2026-11-28", sources };
const path = "content/citations.yaml";

/** What becomes of a file, as it lies on disk, when these counts are told. */
function rewritten(raw: string, told: readonly { name: string; count: number; source: string }[]): string {
  const file = { path, text: normaliseText(raw) };
  const { value, problems } = readCounts(file);
  expect(problems).toEqual([]);
  return rewriteCounts(file, raw, value, updateCounts(value, told, today));
}

test("a file nobody has written in stays in order", () => {
  const raw = countsText([line("tides", 12)]);
  const text = rewritten(raw, [{ name: "sand", count: 1, source: "Crossref" }]);
  expect(text).toBe(countsText([line("sand", 1, today.day, "Crossref"), line("tides", 12)]));
});

test("one that an author has written in keeps every byte that says nothing new", () => {
  const own = `\uFEFF# Mine.\r
- { paper: tides, count: 12, date: 2026-11-02, source: OpenAlex }   # by hand\r
\r
-   source: OpenAlex\r
    paper: foam # the first\r
    date: 2026-11-02\r
    count: 3`;
  const told = [
    { name: "foam", count: 5, source: "Semantic Scholar" },
    { name: "sand", count: 1, source: "Crossref" },
  ];
  const expected = own.replace("-   source: OpenAlex", "-   source: Semantic Scholar");
  expect(rewritten(own, told)).toBe(
    `${expected.replace("2026-11-02\r\n    count: 3", "2026-11-28\r\n    count: 5")}\r
- { paper: sand, count: 1, date: 2026-11-28, source: Crossref }\r
`,
  );
});

test("one whose list has another form is written anew rather than broken", () => {
  const told = [{ name: "sand", count: 1, source: "Crossref" }];
  const text = rewritten("[{ paper: tides, count: 12, date: 2026-11-02, source: OpenAlex }]\n", told);
  expect(text).toBe(
    countsText([line("sand", 1, today.day, "Crossref"), line("tides", 12, "2026-11-02", "OpenAlex")]),
  );
});

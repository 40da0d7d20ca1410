import { expect, test } from "vitest";
import { paper, siteOf } from "./site-of.ts";

function counted(lines: string) {
  return { "publications/tides.md": paper("key: ye2025\n"), "citations.yaml": lines };
}

test("a paper says how often it is cited, when and by whom that was counted", async () => {
  const { site, problems } = await siteOf(
    counted("- { paper: tides, count: 12, date: 2026-11-28, source: OpenAlex }"),
  );
  expect(site.papers[0]?.cited).toMatchObject({
    count: 12,
    source: "OpenAlex",
    date: { text: "November 2026", iso: "2026-11" },
  });
  expect(problems).toEqual([]);
});

test.each([
  ["there is no such file", { "publications/tides.md": paper() }],
  ["nobody cites it", counted("- { paper: tides, count: 0, date: 2026-11-28, source: OpenAlex }")],
  [
    "the author has switched that off",
    {
      ...counted("- { paper: tides, count: 12, date: 2026-11-28, source: OpenAlex }"),
      "site.yaml": "url: https://ye.test/\npublications: { citations: false }\n",
    },
  ],
])("it says nothing when %s", async (_, files) => {
  expect((await siteOf(files)).site.papers[0]?.cited).toBeNull();
});

test("counts are found by the citation key, too", async () => {
  const { site, problems } = await siteOf(
    counted("- { paper: ye2025, count: 12, date: 2026-11, source: OpenAlex }"),
  );
  expect(site.papers[0]?.cited?.count).toBe(12);
  expect(problems).toEqual([]);
});

test("counts are found by the name of the file as it is written, and told of when the key has one, too", async () => {
  const lines = ["Ebb & Flow", "ye2025"].map(
    (name) => `- { paper: "${name}", count: 7, date: 2026-11, source: OpenAlex }\n`,
  );
  const files = { "publications/Ebb & Flow.md": paper("key: ye2025\n"), "citations.yaml": lines.join("") };
  const { site, problems } = await siteOf(files);
  expect(site.papers[0]?.cited?.count).toBe(7);
  expect(problems).toEqual([
    'warning duplicate-key citations.yaml:2: the paper "ye2025" has a count above; remove one of the two, or run offprint sync --counts',
  ]);
});

test("counts of no paper, and two of one, are told of", async () => {
  const lines = ["tide", "tides", "tides"].map(
    (name) => `- { paper: ${name}, count: 1, date: 2026, source: X }\n`,
  );
  expect((await siteOf(counted(lines.join("")))).problems).toEqual([
    'warning unknown-paper citations.yaml:1: there is no paper "tide"; did you mean "tides"?',
    'warning duplicate-key citations.yaml:3: the paper "tides" has a count above; remove one of the two, or run offprint sync --counts',
  ]);
});

test("who takes a key that was made for a paper's name is told the name", async () => {
  const files = { "publications/tides.md": paper() };
  const { site } = await siteOf(files);
  const key = site.citations[0]?.work.key ?? "";
  const line = `- { paper: ${key}, count: 1, date: 2026, source: X }\n`;
  expect((await siteOf({ ...files, "citations.yaml": line })).problems).toEqual([
    `warning unknown-paper citations.yaml:1: there is no paper "${key}"; did you mean "tides"?`,
  ]);
});

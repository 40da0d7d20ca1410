import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { playRegistries } from "../registries/play-registries.ts";
import { orcidList, record } from "../registries/recorded.ts";
import { doubtAnswer } from "../support/answer-schema.ts";
import { offprint, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";

const together = { concurrent: true, timeout: 60_000 };

const profile =
  "---\nname: Mara Lindqvist\nlinks: {ORCID: https://orcid.org/0000-0002-1825-0097, dblp: 12/3456}\n---\n";
const tides = "---\ntitle: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\ndoi: 10.5555/tides\n---\n";
const files = {
  "content/profile.md": profile,
  "content/publications/tides.md": tides,
  "content/publications/foam.md": "---\ntitle: Foam\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n",
  "resume.json": '{"basics": {"name": "Mara Lindqvist", "shoes": 38}}',
  "mine.bib": record,
};
const answers = {
  "/pub.orcid.org/v3.0/0000-0002-1825-0097/works": { body: orcidList },
  "/dblp.org/pid/12/3456.bib?param=1": { body: record },
  "/dblp.org/rec/conf/shore/LindqvistW25.bib?param=1": { body: record },
  "/api.semanticscholar.org/graph/v1/paper/batch?fields=citationCount": { body: [{ citationCount: 4 }] },
};

/** The answer of a command in a site of these files, beside registries that know two lists. */
async function ask(line: string, more: Readonly<Record<string, string | null>> = {}) {
  const folder = siteFolder({ ...files, ...more });
  const { base } = await playRegistries(answers);
  const env = { OFFPRINT_REGISTRIES: base };
  const { code, stdout, stderr } = await offprint([...line.split(" "), "--json"], { cwd: folder, env });
  expect({ doubt: doubtAnswer(stdout), line }).toEqual({ doubt: null, line });
  return { code, stderr, folder, answer: JSON.parse(stdout) };
}

describe("--json", together, () => {
  const broken = { "content/publications/tides.md": "---\ntitel: Tides\n---\n" };
  test.each<readonly [string, number, Readonly<Record<string, string | null>>]>([
    ["build", 0, {}],
    ["build", 1, broken],
    ["check", 1, broken],
    ["check --strict", 1, { "content/pages/a.md": "---\ntitle: A\n---\n\n[B](#b)\n" }],
    ["doctor", 0, {}],
    ["doctor", 1, { _site: "no folder" }],
    ["init new --name Mara", 0, {}],
    ["init new --name Mara --email nobody", 1, {}],
    ["import resume.json other", 0, {}],
    ["import none.json", 1, {}],
    ["new talk Tides --date 2025-13", 1, {}],
    ["add mine.bib", 0, {}],
    ["add none.bib", 1, {}],
    ["add 10.5555/tides", 1, {}],
    ["sync", 1, { "content/profile.md": "---\nname: Mara Lindqvist\n---\n" }],
    ["eject --list", 0, {}],
    ["eject publication", 0, {}],
    ["eject publication", 1, { "templates/publication.liquid": "mine" }],
  ])("of %s is one document, and nothing else, with %i", async (line, code, more) => {
    const ended = await ask(line, more);
    expect(ended).toMatchObject({ code, stderr: "", answer: { ok: code === 0 } });
    const { diagnostics, troubles, there = [], findings = [] } = ended.answer;
    const reasons = [...diagnostics, ...troubles, ...there, ...findings];
    if (code !== 0) expect(reasons).not.toEqual([]);
  });

  test.each([
    ["new tlak Tides", "there is no kind of entry 'tlak'", "Did you mean talk?"],
    ["add Sand", "'Sand' names no paper", expect.stringContaining("Write a DOI")],
    ["import mine.bib", "a .bib file needs no import", expect.stringContaining("content/publications/")],
    ["eject publicaton", "there is no template 'publicaton'", "Did you mean publication?"],
  ])("of %s tells what was not understood", async (line, message, help) => {
    const { code, answer } = await ask(line);
    expect({ code, ok: answer.ok }).toEqual({ code: 2, ok: false });
    expect(answer.troubles).toEqual([{ code: "usage", message, help }]);
  });

  test.each([
    ["new talk", 'it needs a title: offprint new talk "Its title"'],
    ["build --bsae /", "unknown option '--bsae'\n(Did you mean --base?)"],
    ["build --quiet --verbose", "option '-q, --quiet' cannot be used with option '--verbose'"],
    ["build --format json --pages 1", "unknown option '--pages'"],
    ["biuld", "unknown command 'biuld'\n(Did you mean build?)"],
  ])("of %s answers before any command runs, and tells people as always", async (line, message) => {
    const { code, stderr, answer } = await ask(line);
    expect({ code, troubles: answer.troubles }).toEqual({ code: 2, troubles: [{ code: "usage", message }] });
    expect(stderr).toContain(`error: ${message}\n`);
  });

  test("is no matter of words behind --, nor of commands that do not have it", async () => {
    const line = ["new", "nothing", "--", "--json"];
    expect(await offprint(line, { cwd: siteFolder() })).toMatchObject({ code: 2, stdout: "" });
    const { code, stderr } = await offprint(["preview", "--json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("unknown option '--json'") });
  });

  test("of a mistake of ours says so, and the report is for people", async () => {
    const throwing = 'Date.now = () => { throw new Error("broken inside") }';
    const node = ["--import", `data:text/javascript,${encodeURIComponent(throwing)}`];
    const { code, stdout, stderr } = await offprint(["check", "--json"], { node, cwd: siteFolder() });
    expect({ code, doubt: doubtAnswer(stdout) }).toEqual({ code: 70, doubt: null });
    const troubles = [{ code: "bug", message: "broken inside" }];
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [], troubles });
    expect(stderr).toMatch(/^This is a mistake in Offprint[\s\S]*\nError: broken inside\n {4}at /);
  });

  test("of new tells the file, or the list that has one more entry", async () => {
    const { answer, folder } = await ask("new talk Tides --draft");
    expect(answer.written).toEqual([{ path: "content/talks/tides.md", draft: true, added: "file" }]);
    expect(readTree(folder)).toHaveProperty(["content/talks/tides.md"]);
    const list = { "content/talks.yaml": "- {title: Sand, date: 2024}\n" };
    const dry = await ask("new talk Tides --date 2025 --dry-run", list);
    expect(dry.answer).not.toHaveProperty("written");
    expect(dry.answer.wouldWrite).toEqual([
      { path: "content/talks.yaml", draft: false, added: "entry", text: "- title: Tides\n  date: 2025\n" },
    ]);
  });

  test("of init names every file that was written, and those that were there", async () => {
    const { answer, folder } = await ask("init new --name Mara");
    const paths: readonly string[] = answer.written.map(({ path }: { path: string }) => `new/${path}`);
    expect(Object.keys(readTree(folder)).filter((path) => path.startsWith("new/"))).toEqual(
      [...paths].sort(),
    );
    expect((await ask("init . --name Mara --merge")).answer.kept).toContain("content/profile.md");
  });

  test("of import names what was not written, and what could not be carried over", async () => {
    const { answer } = await ask("import resume.json");
    expect(answer).toMatchObject({
      format: "JSON Resume",
      written: [],
      kept: ["content/profile.md"],
    });
    expect(answer.diagnostics).toMatchObject([
      { file: "resume.json", message: expect.stringContaining("shoes") },
    ]);
  });

  test("of sync tells what is missing as add takes it, and what was added", async () => {
    const { answer } = await ask("sync");
    expect(answer).toMatchObject({ lists: ["ORCID", "DBLP"], written: [] });
    expect(answer.missing).toContainEqual({
      ...{ title: "Dunes at Night", year: "2025", references: ["DBLP:conf/shore/LindqvistW25"] },
    });
    const added = await ask("sync --dblp --add");
    expect(added.answer.missing).toEqual([]);
    expect(added.answer.written).toMatchObject([{ path: "content/publications/dunes-at-night.md" }]);
  });

  test("of sync --counts tells the counts", async () => {
    const { answer, folder } = await ask("sync --counts");
    expect(answer).toMatchObject({
      written: [{ path: "content/citations.yaml" }],
      counts: [{ paper: "tides", before: null, count: 4, source: "Semantic Scholar" }],
      ...{ untold: [], unregistered: ["foam"] },
    });
    expect(readFileSync(join(folder, "content/citations.yaml"), "utf8")).toContain("count: 4");
  });

  test("tells of a registry in trouble", async () => {
    const { answer } = await ask("add 10.5555/unknown");
    expect(answer).toMatchObject({
      written: [],
      troubles: [{ code: "unknown-paper", help: expect.stringContaining("identifier") }],
    });
  });
});

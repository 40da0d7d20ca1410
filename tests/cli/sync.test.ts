import { describe, expect, test } from "vitest";
import { type Played, playRegistries } from "../registries/play-registries.ts";
import { article, dblpList, orcidList, record } from "../registries/recorded.ts";
import { offprint, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";

const together = { concurrent: true, timeout: 60_000 };

const answers: Readonly<Record<string, Played>> = {
  "/pub.orcid.org/v3.0/0000-0002-1825-0097/works": { body: orcidList },
  "/dblp.org/pid/12/3456.bib?param=1": { body: dblpList },
  "/doi.org/10.5555/Tides.2024": { body: article },
  "/dblp.org/rec/conf/shore/LindqvistW25.bib?param=1": { body: record },
};

const profile =
  "---\nname: Mara Lindqvist\nlinks:\n  ORCID: https://orcid.org/0000-0002-1825-0097\n  dblp: 12/3456\n---\n";

function owned(files: Readonly<Record<string, string>> = {}): string {
  return siteFolder({ "content/profile.md": profile, ...files });
}

async function sync(folder: string, args: readonly string[] = [], played = answers) {
  const { base, asked } = await playRegistries(played);
  const ended = await offprint(["sync", ...args], { cwd: folder, env: { OFFPRINT_REGISTRIES: base } });
  return { ...ended, asked: asked.map(({ path }) => path) };
}

describe("lists of papers", together, () => {
  test("are compared with the site, and nothing is written", async () => {
    const folder = owned();
    const before = readTree(folder);
    const { asked, ...ended } = await sync(folder);
    expect(ended).toEqual({
      code: 0,
      stdout: `Not on this site, of ORCID and DBLP:

    Tides of H<sub>2</sub>O (2024)
      offprint add 10.5555/Tides.2024
    A Talk on Sand
      offprint new publication 'A Talk on Sand'
    Dunes at Night (2025)
      offprint add DBLP:conf/shore/LindqvistW25

Perhaps on this site:

    Dunes at Night (2024)
      if it is the one of the same title above; if not: offprint add 10.5555/corr
`,
      stderr: "",
    });
    expect(asked).toHaveLength(2);
    expect(readTree(folder)).toEqual(before);
  });

  test.each([
    ["--orcid", "/pub.orcid.org/v3.0/0000-0002-1825-0097/works"],
    ["--dblp", "/dblp.org/pid/12/3456.bib?param=1"],
  ])("can be had one by one: %s", async (flag, path) => {
    expect((await sync(owned(), [flag])).asked).toEqual([path]);
  });

  test("ask about a paper of the same title, which may be the same", async () => {
    const file = "---\ntitle: Dunes at night!\nauthors: [Mara Lindqvist]\ndate: 2025\n---\n";
    const { stdout } = await sync(owned({ "content/publications/dunes.md": file }), ["--dblp"]);
    expect(stdout).toContain(
      'if it is content/publications/dunes.md, write "key: DBLP:conf/shore/LindqvistW25" there; if not: offprint add DBLP:conf/shore/LindqvistW25\n',
    );
    expect(stdout).not.toContain("Not on this site");
  });

  test("say when all is there", async () => {
    const bib = dblpList.replaceAll("title        = {Dunes", "title = {Old Dunes");
    const { code, stdout } = await sync(owned({ "content/publications/all.bib": bib }), ["--dblp"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "✓ 2 papers of DBLP, and all are here\n" });
  });

  test("are added from with --add: what is missing, not what is doubtful", async () => {
    const folder = owned();
    const dry = await sync(folder, ["--add", "--dry-run"]);
    expect(dry.stdout).toContain("would write content/publications/dunes-at-night.md:");
    const { code, stdout, stderr } = await sync(folder, ["--add"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^✓ content\/publications\/tides-of-h2o[^\n]*\n✓ content\/publications\/dunes-at-night\.md\n\n2 papers added\n/,
    );
    expect(stdout).toContain("offprint new publication 'A Talk on Sand'");
    expect(await offprint(["build"], { cwd: folder })).toMatchObject({ code: 0, stderr: "" });
    expect((await sync(folder)).stdout).not.toContain("Not on this site, of ORCID and DBLP:\n\n    Tides");
  });

  test("that one registry cannot give are told from the others", async () => {
    const busy = { status: 429, headers: { "Retry-After": "900" } };
    const path = "/pub.orcid.org/v3.0/0000-0002-1825-0097/works";
    const { code, stdout, stderr } = await sync(owned(), [], { ...answers, [path]: busy });
    expect(code).toBe(1);
    expect(stderr).toBe("✗ ORCID answers no more questions for now\n    try again in 15 minutes\n");
    expect(stdout).toContain("Dunes at Night (2025)");
  });

  test("need a link in the profile", async () => {
    const { code, stderr, asked } = await sync(siteFolder());
    expect({ code, asked }).toEqual({ code: 1, asked: [] });
    expect(stderr).toContain("content/profile.md");
    expect(stderr).toContain("at ORCID or DBLP");
  });
});

describe("counts of citations", together, () => {
  const batch = "/api.semanticscholar.org/graph/v1/paper/batch?fields=citationCount";
  const tides = "---\ntitle: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\ndoi: 10.5555/tides\n---\n";
  const sand =
    "@misc{sand, title={Sand}, author={Mara Lindqvist}, year=2024, eprint={2401.01234}, archiveprefix={arXiv}}";
  const files = {
    "content/publications/tides.md": tides,
    "content/publications/more.bib": sand,
    "content/publications/foam.md": "---\ntitle: Foam\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n",
  };
  const told = { [batch]: { body: [{ citationCount: 41 }, { citationCount: 12 }] } };
  const file = "content/citations.yaml";

  test("are only shown with --dry-run", async () => {
    const folder = owned(files);
    const before = readTree(folder);
    const { code, stdout, stderr, asked } = await sync(folder, ["--counts", "--dry-run"], told);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `would write ${file}:\n\n    sand: 41 (Semantic Scholar)\n    tides: 12 (Semantic Scholar)\n`,
    });
    expect(stderr).toBe("these have no DOI or arXiv identifier to ask for: foam\n");
    expect(asked).toEqual([batch]);
    expect(readTree(folder)).toEqual(before);
  });

  test("are kept in a file, which the build shows and never asks for", async () => {
    const folder = owned(files);
    const first = await sync(folder, ["--counts"], told);
    expect(first.stdout).toMatch(/^✓ content\/citations\.yaml: 2 counts written\n\n {4}sand: 41 /);
    expect(readTree(folder)[file]).toMatch(
      /^# .*\n- \{ paper: sand, count: 41, date: \d{4}-\d\d-\d\d, source: Semantic Scholar \}\n- \{ paper: tides, /,
    );
    const { base, asked } = await playRegistries({});
    const env = { OFFPRINT_REGISTRIES: base };
    expect(await offprint(["build"], { cwd: folder, env })).toMatchObject({ code: 0, stderr: "" });
    expect(asked).toEqual([]);
    expect(readTree(folder)["_site/publications/index.html"]).toMatch(/Cited\sby\s41\s\(/);
    const again = await sync(folder, ["--counts"], told);
    expect(again).toMatchObject({ code: 0, stdout: "✓ no count has changed\n" });
  });

  test("that are not told stay as they were, with their days", async () => {
    const old = "- { paper: sand, count: 40, date: 2025-03-01, source: Semantic Scholar }\n";
    const folder = owned({ ...files, [file]: old });
    const { code, stdout, stderr } = await sync(folder, ["--counts"], {
      [batch]: { status: 403 },
      "/api.crossref.org/works/10.5555%2Ftides": { body: { message: { "is-referenced-by-count": 6 } } },
    });
    expect(code).toBe(1);
    expect(stdout).toContain("    tides: 6 (Crossref)\n");
    expect(stderr).toContain("✗ Semantic Scholar refused to answer (status 403)\n");
    expect(stderr).toContain("so what was known of them stays: sand\n");
    expect(readTree(folder)[file]).toContain(old);
    expect(readTree(folder)[file]).toContain("- { paper: tides, count: 6, ");
  });

  test("take the place of those by citation key, and a second line of a paper goes", async () => {
    const keyed = {
      ...files,
      "content/publications/tides.md": tides.replace("doi:", "key: lindqvist:24\ndoi:"),
    };
    const line = (paper: string, count: number) =>
      `- { paper: ${paper}, count: ${count}, date: 2025-03-01, source: Semantic Scholar }`;
    const old = `# By hand.\n${line("lindqvist:24", 9)} # at last\n${line("sand", 3)}\n${line("tides", 8)}\n`;
    const folder = owned({ ...keyed, [file]: old });
    const { stdout, stderr } = await sync(folder, ["--counts"], told);
    expect(stdout).toContain("    lindqvist:24: 8 → 12 (Semantic Scholar)\n");
    expect(stderr).toContain("another line, which stays: tides\n");
    expect(readTree(folder)[file]?.replaceAll(/\d{4}-\d\d-\d\d/g, "day")).toBe(
      "# By hand.\n- { paper: lindqvist:24, count: 12, date: day, source: Semantic Scholar } # at last\n" +
        "- { paper: sand, count: 41, date: day, source: Semantic Scholar }\n",
    );
  });

  test("are not written over a file with a mistake in it", async () => {
    const folder = owned({ ...files, [file]: "- { paper: sand, count: many }\n" });
    const before = readTree(folder);
    const { code, stderr, asked } = await sync(folder, ["--counts"], told);
    expect({ code, asked }).toEqual({ code: 1, asked: [] });
    expect(stderr).toContain(`--> ${file}:1:`);
    expect(readTree(folder)).toEqual(before);
  });

  test("need a paper with an identifier", async () => {
    const { code, stderr, asked } = await sync(siteFolder(), ["--counts"]);
    expect({ code, asked }).toEqual({ code: 1, asked: [] });
    expect(stderr).toContain("no paper has an identifier to ask for");
  });

  test("do not go together with lists", async () => {
    expect(await sync(owned(), ["--counts", "--add"])).toMatchObject({ code: 2, asked: [] });
  });
});

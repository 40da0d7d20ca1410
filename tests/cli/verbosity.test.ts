import { describe, expect, test } from "vitest";
import { type Played, playRegistries } from "../registries/play-registries.ts";
import { offprint, siteFolder } from "../support/command.ts";

const together = { concurrent: true, timeout: 60_000 };

const owned = "---\nname: Mara Lindqvist\nlinks: {dblp: 12/3456}\n---\n\nSee [my degree](#degree).\n";
const dated = "---\ntitle: Sand\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n";
const files = {
  "content/profile.md": owned,
  "content/publications/sand.md": dated,
  "content/publications/tides.md": dated.replace("Sand", "Tides").replace("---\n", "---\ndraft: true\n"),
  "resume.json": '{"basics": {"name": "Mara Lindqvist"}}',
};

function run(line: string, more: Readonly<Record<string, string>> = {}) {
  return offprint(line.split(" "), { cwd: siteFolder({ ...files, ...more }) });
}

describe("--quiet", together, () => {
  test.each([
    ["build -q"],
    ["init new --name Mara -q"],
    ["new talk Tides --quiet"],
    ["-q eject publication"],
  ])("leaves nothing to say of %s, which goes well", async (line) => {
    expect(await run(line)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("leaves warnings and errors, and how it ended badly", async () => {
    const { code, stdout, stderr } = await run("check -q");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^warning\[/);
    expect(stderr).not.toMatch(/left out|✓/);
    const broken = { "content/publications/sand.md": "---\ntitel: Sand\n---\n" };
    const failed = await run("build -q", broken);
    expect({ code: failed.code, stdout: failed.stdout }).toEqual({ code: 1, stdout: "" });
    expect(failed.stderr).toMatch(/^error\[[\s\S]*\n✗ .*nothing was written to _site\/\n$/);
  });

  test("leaves what was asked for: a list, a document, what would be written", async () => {
    expect((await run("eject --list -q")).stdout).toMatch(/^404|^\w+/);
    expect(JSON.parse((await run("build --json -q")).stdout)).toMatchObject({ ok: true });
    expect((await run("new talk Tides --dry-run -q")).stdout).toMatch(/^would write content\/talks\//);
    expect((await run("doctor -q", { _site: "no folder" })).stdout).toMatch(/^[!✗] [^✓]*$/);
  });

  test("leaves what an import could not do", async () => {
    const { code, stdout, stderr } = await run("import resume.json -q");
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "",
      stderr: "kept as it is, without what the CV says there: content/profile.md\n",
    });
  });
});

describe("--verbose", together, () => {
  test("tells what runs where, each step with its time, and what became of every file", async () => {
    const { code, stdout, stderr } = await run("build --verbose");
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^✓ 1 paper, /) });
    const lines = stderr.split("\n").filter((line) => /^ +\d+\.\d\d s {2}/.test(line));
    const said = lines.map((line) => line.replace(/^ +\d+\.\d\d s {2}/, ""));
    expect(said.slice(0, 3)).toEqual([
      expect.stringMatching(/^offprint \d+\.\d+\.\d+, Node v\d+\.\d+\.\d+, \w+ \w+$/),
      "offprint build --verbose",
      expect.stringMatching(/^content\/: \d+ files, public\/: \d+, templates\/: 0$/),
    ]);
    for (const step of [/^reading texts: \d+, \d+\.\d\d s$/, /^making pages: \d+, /, /^writing files, /])
      expect(said).toContainEqual(expect.stringMatching(step));
    expect(said).toContain("wrote publications/sand/index.html");
    expect(said.at(-1)).toBe("ends with 0");
    expect(stderr).not.toContain("\r");
  });

  test("tells which pictures and PDFs were made, and which were kept", async () => {
    const cv =
      "---\nname: Mara Lindqvist\nsections: {education: [{degree: Ph.D., organisation: Shores, date: 2024}]}\n---\n";
    const folder = siteFolder({ "content/profile.md": cv });
    const first = await offprint(["build", "--verbose"], { cwd: folder });
    expect(first.stderr).toMatch(/ s {2}cv\.pdf: set\n[\s\S]* s {2}setting PDFs, \d/);
    const again = await offprint(["build", "--verbose"], { cwd: folder });
    expect(again.stderr).toMatch(/ s {2}cv\.pdf: kept\n/);
    expect(again.stderr).not.toContain("wrote ");
  });

  test("tells every question to a registry, and why one was not answered", async () => {
    const answers: Readonly<Record<string, Played>> = {
      "/dblp.org/pid/12/3456.bib?param=1": {
        body: "@misc{DBLP:conf/a/B24, title={Sand}, author={A B}, year=2024}",
      },
    };
    const { base } = await playRegistries(answers);
    const site = { cwd: siteFolder({ "content/profile.md": owned }) };
    const line = ["sync", "--verbose"];
    const { stderr } = await offprint(line, { ...site, env: { OFFPRINT_REGISTRIES: base } });
    expect(stderr).toMatch(
      / s {2}GET https:\/\/dblp\.org\/pid\/12\/3456\.bib\?param=1: 200, \d+ characters\n.* s {2}asking dblp\.org, \d/,
    );
    const dead = await offprint(line, { ...site, env: { OFFPRINT_REGISTRIES: "http://127.0.0.1:9" } });
    expect(dead.stderr).toMatch(/ s {2}GET https:\/\/dblp\.org\/\S+: TypeError: .*(?:bad port|ECONNREFUSED)/);
    expect(dead.code).toBe(1);
  });

  test("shows no stack of an author's mistake", async () => {
    const { code, stderr } = await run("build --verbose", { "content/news.yaml": "- date: [\n" });
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test("shows of ours where it comes from, and what was going on", async () => {
    const throwing =
      'Array.prototype.toSorted = () => { throw new Error("broken inside", { cause: new Error("the cause of it") }) }';
    const node = ["--import", `data:text/javascript,${encodeURIComponent(throwing)}`];
    const usual = await offprint(["build"], { node, cwd: siteFolder(files) });
    const verbose = await offprint(["build", "--verbose"], { node, cwd: siteFolder(files) });
    expect([usual.code, verbose.code]).toEqual([70, 70]);
    expect(usual.stderr).toMatch(/\nError: broken inside\n {4}at /);
    expect(usual.stderr).not.toContain("the cause of it");
    expect(verbose.stderr).toContain("[cause]: Error: the cause of it\n");
  });
});

describe("what takes long", together, () => {
  const isTerminal = 'Object.defineProperty(process.stderr, "isTTY", { value: true })';
  const node = ["--import", `data:text/javascript,${encodeURIComponent(isTerminal)}`];

  /** A command that waits a second, since a registry is busy. */
  async function waiting(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    where: readonly string[] = node,
  ) {
    const busy = { status: 429, headers: { "Retry-After": "1" } };
    const { base } = await playRegistries({ "/dblp.org/pid/12/3456.bib?param=1": [busy, { body: "" }] });
    const all = { cwd: siteFolder(files), env: { ...env, OFFPRINT_REGISTRIES: base }, node: where };
    return (await offprint(["sync", ...args], all)).stderr;
  }

  test("is shown in a terminal, and erased before all else is said", async () => {
    const stderr = await waiting([], { TERM: "xterm" });
    expect(stderr).toMatch(/\rwaiting, \d s/);
    expect(stderr).toMatch(/\r +\r✗ DBLP [^\r]*$/);
  });

  test.each([
    ["in a pipe", { TERM: "xterm" }, [], []],
    ["in a terminal that cannot erase", { TERM: "dumb" }, [], node],
    ["where a machine looks on", { TERM: "xterm", CI: "true" }, [], node],
    ["with --quiet", { TERM: "xterm" }, ["--quiet"], node],
  ] as const)("is not %s", async (_, env, args, where) => {
    expect(await waiting(args, env, where)).toMatch(/^✗ DBLP [^\r]*$/);
  });
});

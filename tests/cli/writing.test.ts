import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { playRegistries } from "../registries/play-registries.ts";
import { article, dblpList, orcidList, record } from "../registries/recorded.ts";
import { offprint, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";

const alone = { timeout: 120_000 };
const counts = "/api.semanticscholar.org/graph/v1/paper/batch?fields=citationCount";
const answers = {
  "/pub.orcid.org/v3.0/0000-0002-1825-0097/works": { body: orcidList },
  "/dblp.org/pid/12/3456.bib?param=1": { body: dblpList },
  "/doi.org/10.5555/Tides.2024": { body: article },
  "/dblp.org/rec/conf/shore/LindqvistW25.bib?param=1": { body: record },
  [counts]: { body: [{ citationCount: 41 }] },
};

/** A site of somebody who comments on everything. */
const files = {
  "content/profile.md":
    "---\n# Me.\nname: Mara Lindqvist   # always\nlinks: {ORCID: https://orcid.org/0000-0002-1825-0097, dblp: 12/3456}\n---\n<!-- Mine. -->\nHello.\n",
  "content/publications/foam.md":
    "---\ntitle: Foam   # !\nauthors: [Mara Lindqvist]\ndate: 2024\ndoi: 10.5555/foam\n# The end.\n---\n",
  "content/citations.yaml":
    "# My counts.\r\n- { paper: old, count: 3, date: 2025-01-01, source: Scholar } # by hand\r\n",
  "content/news.yaml": "# Newest last.\n- {date: 2024, text: One} # !\n",
  "resume.json": JSON.stringify({ basics: { name: "Mara" }, awards: [{ title: "Golden Grain" }] }),
  "mine.bib": record,
};

/** Commands that write, and the files of theirs. */
const lines = [
  ["new news Two --date 2025", ["content/news.yaml"], "again"],
  ["import resume.json", ["content/awards.yaml"], "once"],
  ["add 10.5555/Tides.2024", ["content/publications/tides-of-h2o-a-brief-history-more.md"], "once"],
  ["add mine.bib", ["content/publications/dunes-at-night.md"], "once"],
  [
    "sync --add",
    ["content/publications/dunes-at-night.md", "content/publications/tides-of-h2o-a-brief-history-more.md"],
    "once",
  ],
  ["sync --counts", ["content/citations.yaml"], "once"],
] as const;

function changed(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  return Object.keys({ ...before, ...now }).filter((path) => before[path] !== now[path]);
}

describe.each(lines)("offprint %s", alone, (line, expected, often) => {
  test("writes nothing with --dry-run, then what it names, and keeps what an author makes of it", async () => {
    const folder = siteFolder(files);
    const { base } = await playRegistries(answers);
    const run = (...flags: readonly string[]) =>
      offprint([...line.split(" "), ...flags], { cwd: folder, env: { OFFPRINT_REGISTRIES: base } });
    const before = readTree(folder);
    const dry = await run("--dry-run");
    expect(readTree(folder)).toEqual(before);
    const { code, stdout } = await run();
    const after = readTree(folder);
    expect({ code, changed: changed(before, after).toSorted() }).toEqual({ code: 0, changed: expected });
    for (const path of expected) {
      expect(dry.stdout).toContain(`would write ${path}`);
      expect(stdout).toContain(path);
      for (const written of before[path]?.split("\n") ?? []) expect(after[path]).toContain(written);
      appendFileSync(join(folder, path), "# Mine, too.\n");
    }
    const edited = readTree(folder);
    await run();
    if (often === "once") expect(readTree(folder)).toEqual(edited);
    else
      for (const path of expected) expect(readTree(folder)[path]?.startsWith(edited[path] ?? "-")).toBe(true);
  });
});

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "./support/command.ts";
import { pathsIn, readTree, writeTree } from "./support/file-tree.ts";
import { repository } from "./support/repository.ts";

/** Each test starts a process and waits for it; a busy machine is no mistake. */
const together = { concurrent: true, timeout: 30_000 };
const { version } = JSON.parse(readFileSync(repository("package.json"), "utf8"));
const escapeSign = String.fromCharCode(27);
const broken = {
  "content/publications/tides.md": "---\ntitel: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n",
};
const page = (folder: string, path = "index.html") => readFileSync(join(folder, "_site", path), "utf8");

describe("help", together, () => {
  test.each([["--help"], ["build", "--help"], ["help", "build"], ["dev", "--help"], ["preview", "--help"]])(
    "is there for %s %s",
    async (...args) => {
      const { code, stdout, stderr } = await offprint(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("Usage: offprint");
      expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    },
  );

  test("of a command has examples", async () => {
    expect((await offprint(["build", "--help"])).stdout).toMatch(/Examples:\n {2}\$ offprint build\n/);
  });

  test("is what a bare offprint gives", async () => {
    const { code, stdout } = await offprint([]);
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: offprint");
  });

  test.each(["--version", "-V"])("%s says the version of package.json", async (flag) => {
    expect(await offprint([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.each([["--version"], ["build", "--help"], ["biuld"]])(
    "%s %s loads nothing but commander",
    async (...args) => {
      const log = join(ownFolder("logs"), "imports.txt");
      mkdirSync(dirname(log));
      await offprint(args, {
        node: ["--import", repository("tests/support/log-imports.js")],
        env: { IMPORT_LOG: log },
      });
      const loaded = readFileSync(log, "utf8").split("\n");
      const packages = loaded.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
      expect(loaded.join("\n")).toContain("dist/cli.js");
      expect([...new Set(packages)]).toEqual(["commander"]);
    },
  );
});

describe("wrong usage", together, () => {
  test.each([
    ["an unknown command", ["biuld"], "unknown command 'biuld'", "build"],
    ["an unknown option", ["build", "--bsae", "/x/"], "unknown option '--bsae'", "--base"],
    ["an unknown format", ["build", "--format", "xml"], "'xml' is invalid", "text, json, github"],
    ["too many arguments", ["build", "a", "b"], "too many arguments", "offprint build --help"],
    ["an option without its value", ["build", "--out"], "argument missing", "offprint build --help"],
  ])("%s ends with 2, and says what could be meant", async (_, args, message, suggestion) => {
    const { code, stdout, stderr } = await offprint(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(suggestion);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    "https://",
    "ftp://x.org/",
    "//x.org/",
    "x.github.io/a",
    "/a b/",
    "/a/../b",
    "/a?b",
    "C:/Git/a",
  ])("is to give the base %s", async (base) => {
    const { code, stdout, stderr } = await offprint(["build", siteFolder(), "--base", base]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`'${base}' is invalid. Write a path such as /repo/`);
  });

  test.each([
    "",
    "/",
    "repo",
    "/repo",
    "/a/b.c/",
    "/实验室/",
    "http://localhost:8080",
    "https://x.org/repo/",
  ])("is not to give the base %j", async (base) => {
    const { code, stderr } = await offprint(["build", siteFolder(), "--base", base]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("never takes an unknown word for a folder", async () => {
    const folder = siteFolder();
    expect((await offprint(["site"], { cwd: dirname(folder) })).code).toBe(2);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });
});

test("every command a message names is there", async () => {
  const { stdout } = await offprint(["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  const named = readTree(repository("src"));
  const words = Object.values(named).flatMap((text) => [...text.matchAll(/\boffprint ([a-z]+)/g)]);
  expect(commands).toContain("build");
  expect(commands).toEqual(expect.arrayContaining(words.map(([, name]) => name)));
});

describe("a build", together, () => {
  test("writes the site beside content/, says so, and ends with 0", async () => {
    const folder = siteFolder();
    const { code, stdout, stderr } = await offprint(["build"], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^✓ 1 paper, \d+ pages → _site\/ \(\d+ files, \d+ changed, 0 removed\)\n$/);
    expect(page(folder)).toContain("Mara Lindqvist");
  });

  test("takes the folder, the output folder, the base path and drafts from the command line", async () => {
    const folder = siteFolder({
      "content/publications/draft.md":
        "---\ntitle: Dream\nauthors: [Mara Lindqvist]\ndate: 2025\ndraft: true\n---\n",
    });
    const args = ["build", "site", "--out", "made/html/", "--base", "/repo/", "--drafts"];
    const { code, stdout, stderr } = await offprint(args, { cwd: dirname(folder) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(" → site/made/html/ (");
    expect(readFileSync(join(folder, "made/html/publications/draft/index.html"), "utf8")).toContain("Dream");
    expect(readFileSync(join(folder, "made/html/sitemap.xml"), "utf8")).toContain(
      "<loc>https://mara.example.org/repo/</loc>",
    );
    expect(readFileSync(join(folder, "made/html/404.html"), "utf8")).toContain('href="/repo/"');
  });

  test("names every file that is left out, and why", async () => {
    const folder = siteFolder({
      "content/_notes.md": "Not yet.\n",
      "content/photo.heic": "?",
      "content/news.yaml": "- {date: 2024, text: One}\n- {date: 2025, text: Two, draft: true}\n",
      "content/talks/dream.md": "---\ntitle: Dream\ndraft: true\n---\n",
      "templates/notes.txt": "Not a template.\n",
    });
    const { code, stderr } = await offprint(["build", folder]);
    expect(code).toBe(0);
    const lines = stderr.trim().split("\n");
    expect(lines.every((line) => line.startsWith("left out: "))).toBe(true);
    for (const path of [
      "content/_notes.md",
      "content/photo.heic",
      "content/news.yaml, entry 2",
      "content/talks/dream.md",
      "templates/notes.txt",
    ])
      expect(lines.filter((line) => line.includes(`left out: ${path} (`))).toHaveLength(1);
  });

  test("ends with 0 and shows the frame when there are only warnings", async () => {
    const folder = siteFolder({ "content/site.yaml": "title: Sand\n" });
    const { code, stdout, stderr } = await offprint(["build", folder]);
    expect(code).toBe(0);
    expect(stdout).toContain("with 1 warning\n");
    expect(stderr).toContain("warning[no-url]");
  });

  test("works in a folder with a trying name, with files of trying names in it", async () => {
    const folder = siteFolder(
      {
        "public/my files/50% #1 'a'.pdf": "%PDF",
        "content/pages/笔记 100%.md": "---\ntitle: 笔记\n---\n\nHi.\n",
      },
      "it's 100% 沙 #1 & more",
    );
    const { code, stdout, stderr } = await offprint(["build"], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("✓");
    expect(pathsIn(join(folder, "_site"))).toEqual(
      expect.arrayContaining(["my files/50% #1 'a'.pdf", "笔记-100/index.html"]),
    );
  });

  test("takes one partial of the author's in place of the program's", async () => {
    const folder = siteFolder({ "templates/partials/badges.liquid": "<i>{{ paper.slug }}!</i>" });
    expect(await offprint(["build", folder])).toMatchObject({ code: 0, stderr: "" });
    expect(page(folder, "publications/tides/index.html")).toContain("</h1>");
    expect(page(folder, "publications/index.html")).toContain("<i>tides!</i>");
  });
});

describe("a build with mistakes", together, () => {
  test("ends with 1, shows place and summary, and writes nothing", async () => {
    const folder = siteFolder(broken);
    const { code, stdout, stderr } = await offprint(["build"], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("content/publications/tides.md:2:1");
    expect(stderr).toMatch(/✗ 1 error in 1 file; nothing was written to _site\/\n$/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  test("leaves the last good site as it was", async () => {
    const folder = siteFolder();
    await offprint(["build", folder]);
    const before = readTree(join(folder, "_site"));
    writeTree(folder, { ...broken, "content/profile.md": "---\nname: Somebody Else\n---\n" });
    expect((await offprint(["build", folder])).code).toBe(1);
    expect(readTree(join(folder, "_site"))).toEqual(before);
  });

  test.each([
    ["a folder without content/", "nowhere", "no-content"],
    ["a folder that is not there", "not/there", "no-content"],
  ])("tells of %s", async (_, name, rule) => {
    const { code, stderr } = await offprint(["build", join(dirname(ownFolder()), name)]);
    expect(code).toBe(1);
    expect(stderr).toContain(`error[${rule}]`);
  });

  test("tells of a template's mistake without a stack", async () => {
    const folder = siteFolder({ "templates/page.liquid": "{{ boddy }}\n" });
    const { code, stderr } = await offprint(["build", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("templates/page.liquid:1:4");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("finds the place in a file with CRLF and a byte order mark", async () => {
    const text = broken["content/publications/tides.md"];
    const folder = siteFolder({ "content/publications/tides.md": `\uFEFF${text.replaceAll("\n", "\r\n")}` });
    const { stderr } = await offprint(["build", folder]);
    expect(stderr).toContain("tides.md:2:1\n1 | ---\n2 | titel: Tides\n  | ^^^^^\n");
  });

  test("names the byte that is not UTF-8", async () => {
    const folder = siteFolder();
    writeFileSync(join(folder, "content/news.yaml"), Buffer.from([0x2d, 0x20, 0x64, 0xff, 0x0a]));
    const { code, stderr } = await offprint(["build", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("content/news.yaml");
    expect(stderr).toMatch(/UTF-8/);
  });

  test("never runs the frontmatter of a file", async () => {
    const folder = siteFolder();
    const marker = join(folder, "ran");
    const code = `require("fs").writeFileSync(${JSON.stringify(marker)}, "")`;
    writeTree(folder, { "content/pages/x.md": `---js\n{ title: ${code} }\n---\n` });
    const { stderr } = await offprint(["build", folder]);
    expect(stderr).toContain("error[frontmatter-language]");
    expect(existsSync(marker)).toBe(false);
  });
});

describe("the output folder", together, () => {
  test("keeps the time of unchanged files and loses stale ones", async () => {
    const folder = siteFolder({ "content/pages/old.md": "---\ntitle: Old\n---\n\nOld.\n" });
    await offprint(["build", folder]);
    const kept = join(folder, "_site/robots.txt");
    utimesSync(kept, 1000, 1000);
    writeTree(folder, { "content/profile.md": "---\nname: Mara Lindqvist\n---\n\nChanged.\n" });
    const { stdout } = await offprint(["build", folder, "--out", "_site"]);
    expect(stdout).toMatch(/\d+ changed, 0 removed/);
    expect(statSync(kept).mtimeMs).toBe(1_000_000);
    expect(page(folder)).toContain("Changed.");
  });

  test("loses the page of a file that is gone, and only that", async () => {
    const folder = siteFolder({ "public/a.txt": "a", "public/b.txt": "b" });
    await offprint(["build", folder]);
    const before = pathsIn(join(folder, "_site"));
    rmSync(join(folder, "public/b.txt"));
    const { stdout } = await offprint(["build", folder]);
    expect(stdout).toContain("0 changed, 1 removed");
    expect(pathsIn(join(folder, "_site"))).toEqual(before.filter((path) => path !== "b.txt"));
  });

  test("is refused when somebody else's files are in it", async () => {
    const folder = siteFolder({ "_site/thesis.tex": "\\documentclass{book}" });
    const { code, stderr } = await offprint(["build", folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\[[a-z-]+\]: .*_site/);
    expect(readTree(join(folder, "_site"))).toEqual({ "thesis.tex": "\\documentclass{book}" });
  });

  test.each(["content/made", ".", ".."])("is refused at %s", async (out) => {
    const folder = siteFolder();
    const before = readTree(folder);
    const { code, stderr } = await offprint(["build", folder, "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[out-folder]");
    expect(readTree(folder)).toEqual(before);
  });
});

describe("for programs", together, () => {
  test.each([
    ["a good site", {}, 0],
    ["a broken site", broken, 1],
  ] as const)("--json prints one JSON document for %s, and nothing else", async (_, files, code) => {
    const ended = await offprint(["build", "--json"], { cwd: siteFolder(files) });
    expect(ended).toMatchObject({ code, stderr: "" });
    expect(JSON.parse(ended.stdout)).toMatchObject({
      site: code === 0 ? { out: "_site", papers: 1 } : null,
      leftOut: [],
    });
  });

  test("--json prints one JSON document for a folder without a site, too", async () => {
    const { code, stdout, stderr } = await offprint(["build", ownFolder(), "--json"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.stringify(JSON.parse(stdout))).toContain("no-content");
  });

  test("--format github annotates the line of the mistake", async () => {
    const { code, stdout } = await offprint(["build", siteFolder(broken), "--format", "github"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error .*file=content\/publications\/tides\.md,line=2,.*::.*titel.*\n$/);
  });

  test("a workflow of GitHub gets annotations, base and address without being told", async () => {
    const folder = siteFolder({ "content/site.yaml": "url: https://example.org/\n" });
    const env = { GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "Mara/Sand" };
    expect((await offprint(["build", folder], { env })).code).toBe(0);
    expect(page(folder)).toContain('<link rel="canonical" href="https://mara.github.io/Sand/">');
    expect(page(folder, "404.html")).toContain('href="/Sand/"');
    const failed = await offprint(["build", siteFolder(broken)], { env });
    expect(failed.stdout).toMatch(/^::error /);
  });
});

describe("colour", together, () => {
  test.each([
    ["a pipe", [], {}, false],
    ["NO_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["--no-color", ["--no-color"], { FORCE_COLOR: "1" }, false],
  ])("with %s", async (_, args, env, isColoured) => {
    const { stderr } = await offprint(["build", siteFolder(broken), ...args], { env });
    expect(stderr.includes(escapeSign)).toBe(isColoured);
    expect(stderr).not.toContain("\r");
  });
});

test.each([
  ["--help", ["--help"]],
  ["a long report", ["build", "--json"]],
])("says nothing when the reader of %s goes away", { timeout: 30_000 }, async (_, args) => {
  const news = "- {dat: 2024}\n".repeat(2000);
  const child = spawn(process.execPath, [repository("dist/cli.js"), ...args], {
    cwd: siteFolder({ "content/news.yaml": news }),
  });
  child.stdout.destroy();
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  await new Promise((resolve) => child.on("close", resolve));
  expect(said).toBe("");
});

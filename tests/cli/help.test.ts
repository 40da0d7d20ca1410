import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { readTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

const together = { concurrent: true, timeout: 60_000 };
const escapeSign = String.fromCharCode(27);
const commands = [
  ...["init", "import", "build", "check", "dev", "new", "add", "sync", "eject", "schema", "doctor"],
  ...["preview", "explain", "completion"],
];
const throwing = `data:text/javascript,${encodeURIComponent('JSON.stringify = () => { throw new Error("broken inside") }')}`;

test("help is what it was, fits 80 columns, and has examples", { timeout: 60_000 }, async () => {
  const parts = [];
  for (const args of [[], ...commands.map((command) => [command])]) {
    const { code, stdout, stderr } = await offprint([...args, "--help"]);
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
    if (args.length > 0) expect(stdout).toMatch(/Examples:\n {2}\$ offprint /);
    parts.push(`$ ${["offprint", ...args, "--help"].join(" ")}\n${stdout}`);
  }
  const help = parts.join("\n");
  const file = repository("tests/cli/help.txt");
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, help);
  expect(help.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  expect(help).toBe(readFileSync(file, "utf8"));
});

test.each(["--version", "build --help"])(
  "%s is there before one has noticed to wait",
  { timeout: 60_000 },
  async (line) => {
    const least = async (program: readonly string[]) => {
      const times: number[] = [];
      for (let count = 0; count < 5; count += 1) {
        const from = performance.now();
        await promisify(execFile)(process.execPath, program);
        times.push(performance.now() - from);
      }
      return Math.min(...times);
    };
    // Node itself starts in 40 ms where little else runs: what we add to it is for us to keep small.
    const bare = await least(["-e", "0"]);
    expect((await least([repository("dist/cli.js"), ...line.split(" ")])) / bare).toBeLessThan(4);
  },
);

describe("every command", together, () => {
  test.each(commands)("%s --help loads nothing but commander and what declares commands", async (command) => {
    const log = join(ownFolder("logs"), "imports.txt");
    mkdirSync(dirname(log));
    const node = ["--import", repository("tests/support/log-imports.js")];
    await offprint([command, "--help"], { node, env: { IMPORT_LOG: log } });
    const loaded = readFileSync(log, "utf8");
    const packages = loaded.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g);
    expect([...new Set([...packages].map(([, name]) => name))]).toEqual(["commander"]);
    const own = [...loaded.matchAll(/\/dist\/(.*)\.js$/gm)].map(([, path = ""]) => path);
    expect(own).toContain("cli/check");
    expect(own.filter((path) => !/^cli(?:\/|$)|^version$/.test(path))).toEqual([]);
  });

  test.each(commands)("%s suggests for an option it does not know, and ends with 2", async (command) => {
    const { code, stdout, stderr } = await offprint([command, "--no-colour"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `error: unknown option '--no-colour'\n(Did you mean --no-color?)\n(offprint ${command} --help tells more)\n`,
    );
  });

  test.each([
    ["int"],
    ["biuld"],
    ["chekc"],
    ["perview"],
    ["explian"],
    ["docter"],
    ["shema"],
    ["ejct"],
    ["nwe"],
  ])("is suggested for %s, which is never taken for a folder", async (word) => {
    const folder = ownFolder(word);
    mkdirSync(join(folder, "content"), { recursive: true });
    const { code, stdout, stderr } = await offprint([word], { cwd: dirname(folder) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/unknown command '\w+'\n\(Did you mean (one of )?[a-z, ]+\?\)/);
    expect(readTree(folder)).toEqual({});
  });

  test.each([
    ["init a b"],
    ["import a b c"],
    ["check a b"],
    ["dev a b"],
    ["preview a b"],
    ["add a b c"],
    ["sync a b"],
    ["eject a b"],
    ["schema a b"],
    ["doctor a b"],
    ["explain a b"],
  ])("%s has too many arguments", async (line) => {
    const { code, stdout, stderr } = await offprint(line.split(" "));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("error: too many arguments");
  });
});

describe("colours", together, () => {
  const told = [["doctor"], ["eject", "no-such"], ["init"], ["new", "talk", "A", "--date", "2025-13"]];

  test.each(told)("are not there in a pipe, for %s %s", async (...args) => {
    const { stdout, stderr } = await offprint(args, { cwd: siteFolder() });
    expect(stdout + stderr).not.toContain(escapeSign);
    expect(stdout + stderr).not.toContain("\r");
  });

  test.each([
    [{ FORCE_COLOR: "1" }, [], true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, [], false],
    [{ FORCE_COLOR: "1" }, ["--no-color"], false],
    [{ FORCE_COLOR: "0" }, [], false],
    [{ TERM: "dumb" }, [], false],
  ] as const)("with %j and %j", async (env, flags, isColoured) => {
    const { stdout } = await offprint(["doctor", ...flags], { cwd: siteFolder(), env });
    expect(stdout.includes(escapeSign)).toBe(isColoured);
  });
});

describe("the end", together, () => {
  test("is 70 for a mistake of ours, with all that a report needs", async () => {
    const { code, stdout, stderr } = await offprint(["doctor", "--json"], { node: ["--import", throwing] });
    expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
    expect(stderr).toMatch(/^This is a mistake in Offprint, not in your files\./);
    expect(stderr).toMatch(
      /offprint \d+\.\d+\.\d+, Node v\d+\.\d+\.\d+, \w+ \w+\nError: broken inside\n {4}at /,
    );
  });

  const silenced = [
    ["schema", "stdout", 0],
    ["eject --list", "stdout", 0],
    ["doctor", "stdout", 0],
    ["check", "stderr", 1],
    ["check --json", "stdout", 1],
    ["biuld", "stderr", 2],
  ] as const;
  test.each(silenced)(
    "of %s is quiet when the reader of %s goes away, with %i",
    async (line, stream, code) => {
      const cwd = siteFolder({ "content/profile.md": "---\nnam: Mara\n---\n" });
      const child = spawn(process.execPath, [repository("dist/cli.js"), ...line.split(" ")], { cwd });
      let said = "";
      const [closed, other] =
        stream === "stdout" ? [child.stdout, child.stderr] : [child.stderr, child.stdout];
      closed.destroy();
      other.on("data", (data) => {
        said += data;
      });
      const [ended] = await once(child, "close");
      expect({ ended, said }).toEqual({ ended: code, said: "" });
    },
  );
});

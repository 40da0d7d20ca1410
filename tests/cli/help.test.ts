import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
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

describe("every command", together, () => {
  test.each(commands)("%s --help loads nothing but commander", async (command) => {
    const log = join(ownFolder("logs"), "imports.txt");
    mkdirSync(dirname(log));
    const node = ["--import", repository("tests/support/log-imports.js")];
    await offprint([command, "--help"], { node, env: { IMPORT_LOG: log } });
    const packages = readFileSync(log, "utf8").matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g);
    expect([...new Set([...packages].map(([, name]) => name))]).toEqual(["commander"]);
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

  test("of a build that is interrupted is that of the signal, 130 in a shell; the next build is whole", async () => {
    const news = Array.from({ length: 400 }, (_, index) => `- {date: 2024, text: "One ${index}"}\n`).join("");
    const folder = siteFolder({ "content/news.yaml": news });
    await offprint(["build"], { cwd: folder });
    for (const moment of [100, 400, 700]) {
      const child = spawn(process.execPath, [repository("dist/cli.js"), "build"], { cwd: folder });
      const closed = once(child, "close");
      await pause(moment);
      child.kill("SIGINT");
      const [code, signal] = await closed;
      expect([code, signal]).toEqual(code === 0 ? [0, null] : [null, "SIGINT"]);
    }
    const { stdout } = await offprint(["build"], { cwd: folder });
    expect(stdout).toContain("0 changed, 0 removed");
  });

  test.each([["schema"], ["eject --list"], ["doctor"]])(
    "of %s is quiet when the reader goes away",
    async (line) => {
      const child = spawn(process.execPath, [repository("dist/cli.js"), ...line.split(" ")]);
      child.stdout.destroy();
      let said = "";
      child.stderr.on("data", (data) => {
        said += data;
      });
      const [code] = await once(child, "close");
      expect({ code, said }).toEqual({ code: 0, said: "" });
    },
  );
});

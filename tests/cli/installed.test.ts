import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { until } from "../dev/started.ts";
import { ownFolder } from "../support/command.ts";
import { pathsIn, writeTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

const shell = process.platform === "win32";
const home = ownFolder("home");
const site = join(home, "site");
const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error"];

/** Runs npm or npx in a folder as a person does, and returns what it says. */
async function run(cwd: string, program: string, ...args: readonly string[]) {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], APPDATA: process.env["APPDATA"] };
  return promisify(execFile)(program, args, { cwd, env, shell });
}

const life = "name: Mara\nsections:\n  education:\n    - { degree: PhD, date: 2020 }\n";

/** It asks the npm registry for all that Offprint stands on, which takes a minute, so it is not for every day. */
describe.runIf(process.env["CI"])("the package as npm installs it", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    mkdirSync(home);
    writeTree(home, { "package.json": '{"private": true}\n' });
    const packing = ["pack", "--ignore-scripts", "--silent", "--pack-destination", home];
    const { stdout } = await run(repository("."), "npm", ...packing);
    await run(home, "npm", "install", `./${stdout.trim()}`, ...quietly);
  }, 300_000);

  afterAll(() => rm(home, { recursive: true }), 60_000);

  test("begins a site, checks, builds and shows it, and ends with Ctrl-C", async () => {
    expect((await run(home, "npx", "offprint", "init", "site", "--name", "Mara")).stderr).toBe("");
    writeTree(site, { "content/profile.md": `---\n${life}---\n\nHello.\n` });
    for (const command of ["check", "build"]) {
      const { stdout, stderr } = await run(home, "npx", "offprint", command, "site");
      expect({ command, stdout, stderr }).toEqual({
        command,
        stdout: expect.stringMatching(/^✓ /),
        stderr: "",
      });
    }
    expect(readFileSync(join(site, "_site/cv.pdf"), "latin1")).toMatch(/^%PDF-/);
    const dev = spawn("npx", ["offprint", "dev", "site", "--port", "0"], {
      cwd: home,
      shell,
      detached: true,
    });
    const group = -(dev.pid ?? 0);
    onTestFinished(() => {
      if (dev.exitCode === null && dev.signalCode === null) process.kill(group, "SIGKILL");
    });
    let said = "";
    dev.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    await until(() => said.includes("✓"), 60_000);
    const [address = ""] = /http:\S+/.exec(said) ?? [];
    expect(await (await fetch(address)).text()).toContain("Mara");
    const ended = once(dev, "close");
    process.kill(group, "SIGINT");
    await ended;
    await expect(fetch(address)).rejects.toThrow();
  });

  test("builds without the packages that are optional, and says how to get them", async () => {
    rmSync(join(site, ".offprint"), { recursive: true });
    await run(home, "npm", "install", "--omit=optional", ...quietly);
    const paths = pathsIn(join(home, "node_modules"));
    expect(paths.filter((path) => /^@(?:myriaddreamin|img\/sharp)/.test(path))).toEqual([]);
    const { stdout, stderr } = await run(home, "npx", "offprint", "build", "site");
    expect(stdout).toMatch(/^✓ 0 papers, 3 pages/);
    expect(stderr).toContain("warning[no-typst]");
    expect(stderr).toContain("run npm install @myriaddreamin/typst-ts-node-compiler");
    expect(pathsIn(join(site, "_site"))).toContain("cv/index.html");
    expect(pathsIn(join(site, "_site"))).not.toContain("cv.pdf");
  });
});

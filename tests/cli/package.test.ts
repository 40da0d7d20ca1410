import { execFile, spawn } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { until } from "../dev/started.ts";
import { ownFolder } from "../support/command.ts";
import { pathsIn, writeTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

const run = promisify(execFile);

test("the package as npm packs it makes a site, checks, builds and shows it, without this repository", {
  timeout: 120_000,
}, async () => {
  const folder = ownFolder();
  mkdirSync(folder);
  const packing = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  const { stdout: name } = await run("npm", packing, {
    cwd: repository("."),
    shell: process.platform === "win32",
  });
  await run("tar", ["-xzf", name.trim()], { cwd: folder });
  symlinkSync(repository("node_modules"), join(folder, "package/node_modules"), "junction");
  const offprint = (...args: readonly string[]) =>
    run(process.execPath, [join(folder, "package/dist/cli.js"), ...args], { cwd: folder });
  expect((await offprint("init", "site", "--name", "Mara")).stderr).toBe("");
  const packed = pathsIn(join(folder, "package"));
  const sources = ["templates", "src/scaffold/starter/files"].map((path) => pathsIn(repository(path)));
  const [templates = [], starters = []] = sources;
  expect(templates).toContain("pdf/modern.typ");
  expect(packed).toEqual(
    expect.arrayContaining([
      ...["package.json", "README.md", "LICENSE", "CHANGELOG.md", "dist/cli.js", "dist/index.d.ts"],
      ...templates.map((path) => `templates/${path}`),
      ...starters.map((path) => `dist/scaffold/starter/files/${path}`),
    ]),
  );
  expect(packed.filter((path) => /^(?!dist|templates)[^/]*\//.test(path))).toEqual([]);
  const life = "name: Mara\nsections:\n  education:\n    - { degree: PhD, date: 2020 }\n";
  writeTree(join(folder, "site/content"), { "profile.md": `---\n${life}---\n\nHello.\n` });
  expect(await offprint("check", "site")).toMatchObject({ stderr: "", stdout: expect.stringMatching(/^✓ /) });
  expect(await offprint("build", "site")).toMatchObject({ stderr: "", stdout: expect.stringMatching(/^✓ /) });
  expect(pathsIn(join(folder, "site"))).toEqual(
    expect.arrayContaining([".gitignore", ".github/workflows/pages.yml", "_site/index.html"]),
  );
  expect(readFileSync(join(folder, "site/_site/cv.pdf"), "latin1")).toMatch(/^%PDF-/);
  const dev = spawn(process.execPath, [join(folder, "package/dist/cli.js"), "dev", "site", "--port", "0"], {
    cwd: folder,
  });
  onTestFinished(() => {
    dev.kill("SIGKILL");
  });
  let said = "";
  dev.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  await until(() => said.includes("✓"), 45_000);
  const [address = ""] = /http:\S+/.exec(said) ?? [];
  const html = await (await fetch(address)).text();
  expect(html).toContain("Mara");
  const [, script = ""] = /src="(\/\.offprint\/[^"]+)"/.exec(html) ?? [];
  expect((await fetch(new URL(script, address))).status).toBe(200);
});

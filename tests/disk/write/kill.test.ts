import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { writeOutputs } from "../../../src/disk/write/write-outputs.ts";
import { putFiles, siteIn, temporaryFolder } from "../temporary-folder.ts";

let program = "";

/** Real processes need real JavaScript: the compiled program, and a script that builds version after version. */
beforeAll(() => {
  program = mkdtempSync(join(tmpdir(), "offprint-kill-"));
  putFiles(program, { "package.json": '{"type":"module"}', "build.js": script });
  return () => rmSync(program, { recursive: true });
});

const compiled = pathToFileURL(resolve("dist/disk/write/write-outputs.js"));
const files = 150;
const script = `
  import { writeOutputs } from "${compiled}";
  const [, , out, first, last] = process.argv;
  for (let version = Number(first); version <= Number(last); version += 1) {
    const outputs = Array.from({ length: ${files} }, (_, page) => ({
      path: page % 3 ? "pages/" + page + "/index.html" : "v" + version + "/" + page + ".html",
      text: String(version),
    }));
    writeOutputs(outputs, out);
    if (version === Number(first)) process.stdout.write("built\\n");
  }
`;

const build = (out: string, first: number, last: number) =>
  spawn(process.execPath, [join(program, "build.js"), out, String(first), String(last)], {
    stdio: ["ignore", "pipe", "pipe"],
  });

const versionsIn = (out: string) => new Set(Object.values(siteIn(out)));

test("killed at 24 random moments: whole, or whole after the next build", async () => {
  const out = join(temporaryFolder(), "_site");
  for (let round = 1; round <= 24; round += 1) {
    const child = build(out, round * 1000, Number.MAX_SAFE_INTEGER);
    await once(child.stdout, "data");
    await pause(Math.random() * 60);
    child.kill("SIGKILL");
    await once(child, "exit");
    if (!existsSync(join(out, ".offprint/journal.json"))) expect(versionsIn(out).size).toBe(1);
    const next = { path: "index.html", text: String(round) };
    expect(writeOutputs([next], out).total).toBe(1);
    expect(siteIn(out)).toEqual({ "index.html": String(round) });
  }
}, 30_000);

test("of builds started at once one wins at a time, and the site is one of theirs", async () => {
  const out = join(temporaryFolder(), "_site");
  const children = [1, 2, 3, 4].map((version) => build(out, version, version));
  const ends = children.map(async (child) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
    });
    const [code] = await once(child, "close");
    return { code, said };
  });
  const ended = await Promise.all(ends);
  expect(ended.some(({ code }) => code === 0)).toBe(true);
  for (const { said } of ended.filter(({ code }) => code !== 0))
    expect(said).toContain("another build is writing");
  expect(versionsIn(out).size).toBe(1);
  expect(Object.keys(siteIn(out))).toHaveLength(files);
}, 20_000);

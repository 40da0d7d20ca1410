import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { offprint, ownFolder, siteFolder } from "../support/command.ts";
import { get } from "./raw-request.ts";
import { hears, type RunningCommand, runCommand } from "./running-command.ts";
import { until } from "./started.ts";

const patient = { timeout: 60_000 };
const tides = "content/publications/tides.md";
const broken = { [tides]: "---\ntitel: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n" };
const address = /(http:\/\/localhost:\d+\/)/;

/** The port a command says it listens on. */
async function portOf(command: RunningCommand): Promise<number> {
  return Number(new URL(await hears(command, address)).port);
}

/** Takes a port that the system chose, on IPv4 loopback. */
function takePort(port = 0): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const found = server.address();
      resolve({ port: typeof found === "object" && found !== null ? found.port : 0, server });
    });
  });
}

describe("offprint dev", patient, () => {
  test("says where the site is, then one line for each change, and mistakes in full", async () => {
    const folder = siteFolder();
    const dev = runCommand(["dev", folder, "--port", "0", "--base", "/lab/"]);
    const port = await portOf(dev);
    await hears(dev, /✓ 1 paper, 4 pages → http:\/\/localhost:\d+\/lab\/, \d+ ms\n/);
    expect((await get(port, "/lab/publications/tides/")).status).toBe(200);
    const good = readFileSync(join(folder, tides), "utf8");
    writeFileSync(join(folder, tides), `${good}\nMore.\n`);
    await hears(dev, / {2}content\/publications\/tides\.md → \d files, \d+ ms\n/);
    writeFileSync(join(folder, tides), broken[tides] ?? "");
    await hears(
      dev,
      /tides\.md:2:1\n1 \| ---\n2 \| titel: Tides\n[\s\S]*✗ content\/publications\/tides\.md: 1 error, shown in the browser/,
    );
    writeFileSync(join(folder, tides), `${good}\nMore.\n`);
    await hears(dev, /✓ mended: content\/publications\/tides\.md → no page changed/);
    expect(dev.said()).not.toContain(String.fromCharCode(27));
  });

  test("starts with mistakes, tells of them, and shows them in the browser", async () => {
    const dev = runCommand(["dev", siteFolder(broken), "--port", "0"]);
    const port = await portOf(dev);
    await hears(dev, /✗ 1 error, shown in the browser, too\n/);
    const { status, body } = await get(port, "/");
    expect(status).toBe(500);
    const folder = /src="([^"]+)client\.js"/.exec(body)?.[1] ?? "";
    const script = await get(port, `${folder}client.js`);
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    const imported = [...script.body.matchAll(/from "\.\/(\w+\.js)"/g)].map(([, name]) => name);
    expect(imported).toEqual(["overlay.js", "restyle.js"]);
    for (const name of imported) expect((await get(port, folder + name)).status).toBe(200);
  });

  test("takes the next port when one is in use, and says so; --strict-port does not", async () => {
    const { port } = await takePort();
    const dev = runCommand(["dev", siteFolder(), "--port", String(port)]);
    const other = await portOf(dev);
    expect(other).toBeGreaterThan(port);
    expect(dev.said()).toContain(`port ${port} is in use, so this is port ${other}`);
    const strict = await offprint(["dev", siteFolder(), "--port", String(port), "--strict-port"]);
    expect(strict).toMatchObject({ code: 1, stdout: "" });
    expect(strict.stderr).toContain(
      `error: port ${port} is in use: stop what uses it, or choose another with --port`,
    );
  });

  test("listens on this machine alone, by IPv4 and IPv6", async () => {
    const dev = runCommand(["dev", siteFolder(), "--port", "0"]);
    const port = await portOf(dev);
    await hears(dev, /✓/);
    const all = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
    if (all.some(({ address }) => address === "::1"))
      expect((await fetch(`http://[::1]:${port}/`)).status).toBe(200);
    const outside = all.find(({ internal, family }) => !internal && family === "IPv4");
    if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow();
  });

  test("opens the browser when asked, and not where BROWSER=none says otherwise", async () => {
    const bin = ownFolder("bin");
    mkdirSync(bin);
    const opened = join(bin, "opened.txt");
    for (const name of ["xdg-open", "open"])
      writeFileSync(join(bin, name), `#!/bin/sh\necho "$@" >> "${opened}"\n`, { mode: 0o755 });
    const path = `${bin}:${process.env["PATH"]}`;
    const quiet = runCommand(["dev", siteFolder(), "--port", "0", "--open"], { PATH: path, BROWSER: "none" });
    await hears(quiet, /✓/);
    const dev = runCommand(["dev", siteFolder(), "--port", "0", "--open", "--base", "/lab/"], { PATH: path });
    const port = await portOf(dev);
    const text = () => {
      try {
        return readFileSync(opened, "utf8");
      } catch {
        return "";
      }
    };
    await until(() => text() !== "");
    expect(text()).toBe(`http://localhost:${port}/lab/\n`);
  });

  test.each([
    ["no folder", ["dev", "no-such-folder"], 1, 'there is no folder "no-such-folder"'],
    ["no port", ["dev", "--port", "many"], 2, "Write a number from 0 to 65535."],
    ["too high a port", ["dev", "--port", "65536"], 2, "Write a number from 0 to 65535."],
    [
      "an address of nobody's",
      ["dev", ".", "--host", "203.0.113.1", "--port", "0"],
      1,
      'has no address "203.0.113.1"',
    ],
    ["no editor", ["dev", "--editor", "pen"], 2, "vscode, vscodium, cursor, zed, none"],
  ])("given %s says so", async (_, args, code, words) => {
    const ended = await offprint(args);
    expect([ended.code, ended.stdout]).toEqual([code, ""]);
    expect(ended.stderr).toContain(words);
  });
});

describe("offprint preview", patient, () => {
  test("shows what was built, under the base it was built for", async () => {
    const folder = siteFolder();
    await offprint(["build", folder, "--base", "https://example.org/lab/"]);
    const preview = runCommand(["preview", folder, "--port", "0"]);
    const port = await portOf(preview);
    expect(preview.said()).toContain(`http://localhost:${port}/lab/ (Ctrl-C ends it)`);
    expect((await get(port, "/lab/")).body).toBe(readFileSync(join(folder, "_site/index.html"), "utf8"));
    preview.child.kill("SIGINT");
    expect(await preview.ended).toBe("SIGINT");
  });

  test("shows it under another base when asked", async () => {
    const folder = siteFolder();
    await offprint(["build", folder]);
    const port = await portOf(runCommand(["preview", folder, "--port", "0", "--base", "repo"]));
    expect((await get(port, "/repo/publications/")).status).toBe(200);
    expect((await get(port, "/")).headers["location"]).toBe("/repo/");
  });

  test.each([
    ["nothing was built", {}],
    ["the folder was filled by somebody else", { "_site/index.html": "x" }],
  ])("says what to do when %s", async (_, files) => {
    const { code, stderr } = await offprint(["preview", siteFolder(files)]);
    expect(code).toBe(1);
    expect(stderr).toContain("there is no built site");
    expect(stderr).toContain("run offprint build first");
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { offprint, siteFolder } from "../support/command.ts";
import { repository } from "../support/repository.ts";
import { openTab } from "./open-tab.ts";
import { hears, type RunningCommand, runCommand } from "./running-command.ts";
import { until } from "./started.ts";

const patient = { timeout: 120_000 };
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** What a person takes for at once. A machine with much to do may need longer, but not every time. */
const atOnce = { milliseconds: 500, tries: 5 };

/** Milliseconds until a command is gone; the least of several tries. */
async function timeToEnd(start: () => Promise<RunningCommand>, signal: NodeJS.Signals): Promise<number> {
  const times: number[] = [];
  while (times.length < atOnce.tries && !times.some((time) => time < atOnce.milliseconds)) {
    const { child, ended } = await start();
    const from = performance.now();
    child.kill(signal);
    expect(await ended).toBe(signal);
    times.push(performance.now() - from);
  }
  return Math.min(...times);
}

async function portOf(command: RunningCommand): Promise<number> {
  return Number(await hears(command, /http:\/\/localhost:(\d+)\//));
}

/** Whether somebody can listen at a port of the loopback addresses. */
function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on("error", ({ code }: NodeJS.ErrnoException) => resolve(code !== "EADDRINUSE"));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

test.each(signals)(
  "dev ends at once on %s, with pages open, and its port is free",
  patient,
  async (signal) => {
    const ports: number[] = [];
    const time = await timeToEnd(async () => {
      const dev = runCommand(["dev", siteFolder(), "--port", "0"]);
      const port = await portOf(dev);
      await hears(dev, /✓/);
      ports.push(port);
      for (const path of ["/", "/publications/"]) onTestFinished((await openTab(port, path)).close);
      return dev;
    }, signal);
    expect(time).toBeLessThan(atOnce.milliseconds);
    for (const port of ports)
      for (const host of ["127.0.0.1", "::1"]) expect([host, await isFree(port, host)]).toEqual([host, true]);
  },
);

test("dev ends at once while it is building", patient, async () => {
  const paper = (number: number) =>
    `---\ntitle: Paper ${number}\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n\nOn $x^${number}$.\n`;
  const papers = Array.from({ length: 400 }, (_, number) => [
    `content/publications/paper-${number}.md`,
    paper(number),
  ]);
  const folder = siteFolder(Object.fromEntries(papers));
  const time = await timeToEnd(async () => {
    const dev = runCommand(["dev", folder, "--port", "0"]);
    await portOf(dev);
    await pause(400);
    expect(dev.said()).not.toContain("✓");
    return dev;
  }, "SIGINT");
  expect(time).toBeLessThan(atOnce.milliseconds);
});

test("preview ends at once, and its port is free", patient, async () => {
  const folder = siteFolder();
  await offprint(["build", folder]);
  let port = 0;
  const time = await timeToEnd(async () => {
    const preview = runCommand(["preview", folder, "--port", "0"]);
    port = await portOf(preview);
    await fetch(`http://localhost:${port}/`);
    return preview;
  }, "SIGINT");
  expect(time).toBeLessThan(atOnce.milliseconds);
  expect(await isFree(port, "127.0.0.1")).toBe(true);
});

/** The process that another one started first, once it is there. */
async function childOf({ pid }: ChildProcess): Promise<number> {
  const children = () => readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  await until(() => children() !== "");
  return Number(children().split(" ")[0]);
}

test(
  "dev ends as the first process of a container, to which the system passes no signal on",
  patient,
  async ({ skip }) => {
    const container = ["--user", "--map-root-user", "--pid", "--fork"];
    const tried = spawn("unshare", [...container, "true"]);
    const code = await new Promise((resolve) => tried.on("error", resolve).on("exit", resolve));
    skip(code !== 0, "processes cannot be put into containers here");
    const command = [process.execPath, repository("dist/cli.js"), "dev", siteFolder(), "--port", "0"];
    const outside = spawn("unshare", [...container, ...command], { stdio: ["ignore", "ignore", "pipe"] });
    onTestFinished(() => {
      outside.kill("SIGKILL");
    });
    let said = "";
    outside.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    await until(() => said.includes("✓"), 45_000);
    const ended = new Promise((resolve) => outside.on("exit", resolve));
    process.kill(await childOf(outside), "SIGINT");
    expect(await ended).toBe(130);
  },
);

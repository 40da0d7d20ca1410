import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { offprint, siteFolder } from "../support/command.ts";
import { readTree, replaceTree, writeTree } from "../support/file-tree.ts";
import { repository } from "../support/repository.ts";

const news = (words: string) => ({
  "content/news.yaml": Array.from(
    { length: 60 },
    (_, index) => `- {date: 2024, text: "${words} ${index}"}\n`,
  ).join(""),
});

/** Loaded before the command: it sends itself a signal while it moves the files of a site into their places. */
const interrupted = (signal: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      if (/_site.index\\.html$/.test(to)) process.kill(process.pid, "${signal}");
      renameSync(from, to);
    };
    syncBuiltinESMExports();
  `)}`;

const buildIn = (cwd: string, ...node: readonly string[]) =>
  spawn(process.execPath, [...node, repository("dist/cli.js"), "build"], { cwd, stdio: "ignore" });

/** A site that was built, and then written anew, with both of its outputs. */
const folder = siteFolder(news("One"));
let before: Readonly<Record<string, string>> = {};
let after: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  await offprint(["build"], { cwd: folder });
  before = readTree(join(folder, "_site"));
  writeTree(folder, news("Two"));
  await offprint(["build", "--out", "other"], { cwd: folder });
  after = readTree(join(folder, "other"));
}, 60_000);

beforeEach(() => replaceTree(join(folder, "_site"), before));

describe("a build that is interrupted", { timeout: 60_000 }, () => {
  test.each(["SIGINT", "SIGTERM"])(
    "by %s while it writes has the whole new site, and ends so",
    async (signal) => {
      expect(after).not.toEqual(before);
      const child = buildIn(folder, "--import", interrupted(signal));
      expect(await once(child, "close")).toEqual([null, signal]);
      expect(readTree(join(folder, "_site"))).toEqual(after);
    },
  );

  test.each([150, 400])(
    "after %i milliseconds has the old one or the new one, and ends so",
    async (moment) => {
      const child = buildIn(folder);
      await pause(moment);
      child.kill("SIGINT");
      const [code, signal] = await once(child, "close");
      expect([
        [null, "SIGINT"],
        [0, null],
      ]).toContainEqual([code, signal]);
      expect([before, after]).toContainEqual(readTree(join(folder, "_site")));
    },
  );
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTree } from "../../support/file-tree.ts";
import { type Served, serve } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "offprint-serve-"));
let served: Served;
beforeAll(async () => {
  writeTree(folder, {
    "repo/index.html": "home",
    "repo/publications/index.html": "list",
    "repo/plain.html": "plain",
    "repo/404.html": "lost",
    "repo/潮汐.txt": "tides",
  });
  served = await serve(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/repo/", 200, "home"],
  ["/repo/publications/", 200, "list"],
  ["/repo/plain", 200, "plain"],
  ["/repo/潮汐.txt", 200, "tides"],
  ["/repo/gone/deep/", 404, "lost"],
  ["/elsewhere/", 404, "nothing here"],
])("answers %s with %i and %j", async (path, status, text) => {
  const answer = await fetch(served.origin + path);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
});

test("sends pages zipped", async () => {
  const { headers } = await fetch(`${served.origin}/repo/`);
  expect(headers.get("content-encoding")).toBe("gzip");
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchSite } from "../../src/dev/watch/watch-site.ts";
import { get } from "./raw-request.ts";
import { siteIn, started, until } from "./started.ts";

vi.mock("node:fs", async (original) => ({
  ...(await original<typeof import("node:fs")>()),
  watch: () => {
    throw Object.assign(new Error("no more watchers"), { code: "ENOSPC" });
  },
}));

test("where the system has no more watchers, that is told", () => {
  const codes: string[] = [];
  const watch = watchSite(siteIn({}, onTestFinished), {
    changed: () => {},
    failed: (code) => codes.push(code),
  });
  watch.renew();
  watch.close();
  expect(new Set(codes)).toEqual(new Set(["ENOSPC"]));
});

test("where the system has no more watchers, pages follow within a second or two", async () => {
  const dev = await started();
  await wait(100);
  writeFileSync(
    join(dev.folder, "content/profile.md"),
    "---\nname: Mara Lindqvist\n---\n\nSeen all the same.\n",
  );
  await until(async () => (await get(dev.port, "/")).body.includes("Seen all the same."));
});

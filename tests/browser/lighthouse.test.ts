import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchOptions } from "./harness/launch.ts";
import { type Lighthouse, loadLighthouse } from "./harness/lighthouse.ts";
import { addressOf, pagesToSee } from "./harness/pages-to-see.ts";
import { type Served, serve } from "./harness/serve.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"];
const kinds = ["home", "publications", "publication", "cv"];
const judged = pagesToSee.filter(([, { site, kind }]) => site === "sample" && kinds.includes(kind));

const lighthouse = await loadLighthouse();
const executable = inject("chromium");

/** What Lighthouse says of a page: scores from 0 to 1, milliseconds of blocking, and the audits that were not passed. */
interface Verdict {
  readonly categories: Readonly<Record<string, number>>;
  /** The metrics that make the performance, but for the blocking time. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly blocking: number;
  readonly failed: readonly string[];
}

const blocking = "total-blocking-time";
const attempts = 6;

/** Milliseconds of blocking that still have the best score; as many more are allowed as a page without anything has. */
const blockingAtMost = 100;

describe.skipIf(lighthouse === null || executable === null).each([
  ["phone", undefined],
  ["desktop", lighthouse?.desktopConfig],
])("Lighthouse on a %s", (_, config) => {
  let port = 0;
  let browser: Browser | null = null;
  let blank: Served | null = null;
  /** How long this machine itself blocks a page: Lighthouse takes the time of all its processes for a phone's, times four. */
  let noise = 0;

  beforeAll(async () => {
    port = await freePort();
    const { args = [], ...options } = launchOptions(executable ?? "");
    browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
    blank = await serve(blankSite());
    const address = `${blank.origin}/`;
    const seen = [await judge(address), await judge(address), await judge(address)];
    noise = seen.map((verdict) => verdict.blocking).toSorted((a, b) => a - b)[1] ?? 0;
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await blank?.close();
  });

  const judge = (address: string) =>
    verdictOn(address, { port, onlyCategories: categories, logLevel: "error" }, config);

  test.each(judged)("%s", async (_, built) => {
    // Whatever else a machine does can only make a page slower, so the best time it was seen to need is the page's own.
    let best = await judge(addressOf(built));
    for (let attempt = 1; attempt < attempts && !isFast(best, noise); attempt += 1)
      best = faster(best, await judge(addressOf(built)));
    const { performance, ...others } = best.categories;
    expect(others, best.failed.join("\n")).toEqual({ accessibility: 1, "best-practices": 1, seo: 1 });
    for (const [metric, score] of Object.entries(best.metrics))
      expect(score, `${metric} (performance ${performance})`).toBeGreaterThanOrEqual(0.99);
    expect(best.blocking, `of it the machine's: ${noise}`).toBeLessThanOrEqual(blockingAtMost + noise);
  });
});

function isFast({ metrics, blocking }: Verdict, noise: number): boolean {
  return blocking <= blockingAtMost + noise && Object.values(metrics).every((score) => score >= 0.99);
}

/** The better of two times, metric by metric; whatever else was found is that of the last. */
function faster(a: Verdict, b: Verdict): Verdict {
  const metrics = Object.entries(b.metrics).map(([id, score]) => [id, Math.max(score, a.metrics[id] ?? 0)]);
  return { ...b, metrics: Object.fromEntries(metrics), blocking: Math.min(a.blocking, b.blocking) };
}

async function verdictOn(
  address: string,
  flags: Parameters<Lighthouse["default"]>[1],
  config: unknown,
): Promise<Verdict> {
  const result = await lighthouse?.default(address, flags, config);
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${address}`);
  const { categories: found, audits } = result.lhr;
  const weighed = (name: string) => (found[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const metrics = weighed("performance").filter(({ id }) => id !== blocking);
  return {
    categories: Object.fromEntries(Object.entries(found).map(([name, { score }]) => [name, score ?? 0])),
    metrics: Object.fromEntries(metrics.map(({ id }) => [id, audits[id]?.score ?? 0])),
    blocking: audits[blocking]?.numericValue ?? Number.POSITIVE_INFINITY,
    failed: Object.keys(found).flatMap((name) =>
      weighed(name).flatMap(({ id }) => {
        const { score = null, title = id, displayValue = "" } = audits[id] ?? {};
        return score !== null && score < 0.9 ? [`${id}: ${title} ${displayValue}`] : [];
      }),
    ),
  };
}

/** A folder with a page that has nothing but words in it. */
function blankSite(): string {
  const folder = mkdtempSync(join(tmpdir(), "offprint-blank-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><html lang=en><title>Blank</title><p>Nothing.");
  return folder;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === "object" && address !== null ? address.port : 0;
}

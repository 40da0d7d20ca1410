import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { type BuiltPage, buildPages, oneOfEachKind } from "./build-sites.ts";
import { findChromium } from "./find-chromium.ts";
import { launchOptions } from "./launch.ts";
import { serve } from "./serve.ts";
import { sitesToSee } from "./sites-to-see.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of this run listens; null when there is none on this machine. */
    readonly browser: string | null;
    /** The program that it is. */
    readonly chromium: string | null;
    /** Where the built sites are served, each under its name: `http://127.0.0.1:1234`. */
    readonly origin: string;
    /** The folder they are in. */
    readonly folder: string;
    /** One page of every kind and language of every site. */
    readonly pages: readonly BuiltPage[];
  }
}

const missing = `No Chromium was found, so no page was looked at: the tests below that are skipped need one.
"npm run browser:install" gets one; CHROMIUM=/path/to/chrome names one.`;

/** Builds and serves every site once and starts one browser, for all test files; returns what ends it all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executable = findChromium();
  if (executable === null && process.env["CI"]) throw new Error(missing);
  if (executable === null) console.warn(missing);
  const folder = mkdtempSync(join(tmpdir(), "offprint-browser-"));
  const server = await serve(folder);
  const end = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  try {
    project.provide("pages", await buildAll(folder, server.origin));
    const browser = executable === null ? null : await chromium.launchServer(launchOptions(executable));
    project.provide("browser", browser?.wsEndpoint() ?? null);
    project.provide("chromium", executable);
    project.provide("origin", server.origin);
    project.provide("folder", folder);
    return async () => {
      await browser?.close();
      await end();
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function buildAll(folder: string, origin: string): Promise<readonly BuiltPage[]> {
  const found: BuiltPage[] = [];
  for (const { name, source, kinds } of sitesToSee(join(folder, ".content"))) {
    const pages = oneOfEachKind(await buildPages(name, source, folder, origin));
    found.push(...pages.filter(({ kind }) => kinds === null || kinds.includes(kind)));
  }
  return found;
}

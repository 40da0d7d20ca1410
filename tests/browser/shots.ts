import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type BuiltPage, buildPages, oneOfEachKind, siteFolders } from "./harness/build-sites.ts";
import { findChromium } from "./harness/find-chromium.ts";
import { launchOptions } from "./harness/launch.ts";
import { modes } from "./harness/modes.ts";
import { seeAllOf } from "./harness/see-all.ts";
import { serve } from "./harness/serve.ts";

/**
 * Shoots one page of each kind and language into a folder, in every mode and in print, as
 * `<site>-<lang>-<kind>-<mode>.png`. Without a site's folder it takes the sample and all sites of `tests/sites`.
 */
export async function takeShots(out: string, folder: string | undefined): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("no Chromium found: `npm run browser:install` gets one");
  const sites = folder === undefined ? siteFolders() : { [basename(resolve(folder))]: resolve(folder) };
  const parent = mkdtempSync(join(tmpdir(), "offprint-shots-"));
  mkdirSync(out, { recursive: true });
  const server = await serve(parent);
  const browser = await chromium.launch(launchOptions(executablePath));
  try {
    for (const [name, site] of Object.entries(sites)) {
      const pages = oneOfEachKind(await buildPages(name, site, parent, server.origin));
      for (const page of pages) await shoot(page, browser, server.origin, resolve(out));
      console.log(`${name}: ${pages.length} pages`);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(parent, { recursive: true });
  }
}

async function shoot(page: BuiltPage, browser: Browser, origin: string, out: string): Promise<void> {
  const address = `${origin}/${page.site}/${page.path}`;
  const name = join(out, `${page.site}-${page.lang}-${page.kind}`);
  for (const mode of modes) {
    const tab = await browser.newPage(mode.options);
    await tab.goto(address);
    await seeAllOf(tab);
    await tab.screenshot({ path: `${name}-${mode.size}-${mode.scheme}.png`, fullPage: true });
    await tab.close();
  }
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.pdf({ path: `${name}-print.pdf`, format: "A4", preferCSSPageSize: true });
  await tab.close();
  firstPagePicture(`${name}-print`);
}

/** A PNG of the first page beside the PDF, where poppler is there to draw it. */
function firstPagePicture(name: string): void {
  try {
    execFileSync("pdftoppm", ["-png", "-r", "80", "-f", "1", "-singlefile", `${name}.pdf`, name]);
  } catch {
    console.log(`${name}.pdf has no picture: pdftoppm (poppler-utils) is not there`);
  }
}

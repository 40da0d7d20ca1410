import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { installProbe } from "./probe.ts";

/** A file that a page asked for. */
export interface Asked {
  readonly url: string;
  /** "document", "image", "script" … */
  readonly type: string;
}

/** What a page did while it loaded. */
interface Arrival {
  /** Every file it asked for, itself included; what stands in the page as `data:` is none. */
  readonly requests: readonly Asked[];
  /** What stood in the console, and errors of scripts. */
  readonly messages: readonly string[];
}

/** A tab of the browser that goes from page to page. */
export interface Tab {
  readonly page: Page;
  /** Goes to an address and waits until it has loaded; both lists of what it returns grow on. */
  readonly visit: (address: string) => Promise<Arrival>;
}

/** Opens a tab for the tests of a `describe`, with storage and cookies of its own; call what it returns inside a test. */
export function useTab(options: BrowserContextOptions = {}): () => Tab {
  let browser: Browser | null = null;
  let tab: Tab | null = null;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser") ?? "");
    const context = await browser.newContext(options);
    tab = makeTab(await context.newPage());
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (tab === null) throw new Error("there is no browser");
    return tab;
  };
}

function makeTab(page: Page): Tab {
  let requests: Asked[] = [];
  let messages: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:"))
      requests.push({ url: request.url(), type: request.resourceType() });
  });
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(`error: ${error.message}`));
  return { page, visit };

  async function visit(address: string): Promise<Arrival> {
    requests = [];
    messages = [];
    await page.goto(address, { waitUntil: "load" });
    await installProbe(page);
    return { requests, messages };
  }
}

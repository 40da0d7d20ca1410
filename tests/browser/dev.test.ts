import { readFileSync } from "node:fs";
import type { Page, Request } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { devSite } from "./harness/dev-site.ts";
import { describeInBrowser } from "./harness/pages-to-see.ts";
import { useTab } from "./harness/tab.ts";

declare global {
  interface Window {
    /** Set by a test; a page that has loaded again does not have it. */
    mark?: number;
    /** Set by a script that must never run. */
    bad?: number;
  }
}

const site = devSite();
const file = "content/publications/tides.md";
const sand = "Sand moves.\n\n".repeat(200);
const paper = (text: string) => `---\ntitle: Tides\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n\n${text}\n`;

/** What a test waits for may take its time on a busy machine. */
const patient = { timeout: 30_000, polling: 20, interval: 50 };

const overlay = (page: Page) => page.locator("offprint-mistakes section");

const shows = (page: Page, words: string) =>
  page.waitForFunction((words) => document.body?.textContent?.includes(words), words, patient);

const marked = (page: Page) => page.evaluate(() => window.mark);

/** Puts a page into the background, or back, as far as it can tell: browsers without windows never do. */
function show(page: Page, state: "hidden" | "visible"): Promise<void> {
  return page.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

/** Marks a page, so that it can be told whether it is loaded again, and scrolls it down. */
function mark(page: Page, scrolled: number): Promise<void> {
  return page.evaluate((scrolled) => {
    window.mark = 1;
    scrollTo(0, scrolled);
  }, scrolled);
}

describeInBrowser("a page that is open while its site is written", { timeout: 120_000 }, () => {
  const tab = useTab();
  let port = 0;
  const address = () => `http://127.0.0.1:${port}/publications/tides/`;

  beforeAll(async () => {
    site.save("content/site.yaml", "url: [\n");
    port = await site.start(0);
  });

  test("tells of the mistakes of a site that has never been whole, and becomes the site when they are mended", async () => {
    const { page } = tab();
    await page.goto(address());
    await overlay(page).waitFor();
    expect(await overlay(page).textContent()).toMatch(/^2 mistakes; there is no page before they are mended/);
    site.save("content/site.yaml", "url: https://example.org/\n");
    site.save("content/profile.md", "---\nname: Mara Lindqvist\n---\n\nI study sand.\n");
    site.save(file, paper(sand));
    await shows(page, "Sand moves.");
    expect(await overlay(page).count()).toBe(0);
  });

  test("reloads when it changed, stays where it was scrolled, and is told of nothing else", async () => {
    const { page } = tab();
    await mark(page, 1500);
    site.save(file, paper(`Changed. ${sand}`));
    await shows(page, "Changed.");
    expect(await marked(page)).toBeUndefined();
    await page.waitForFunction(() => scrollY === 1500, undefined, patient);
    await mark(page, 0);
    site.save("content/profile.md", "---\nname: Mara Lindqvist\n---\n\nI study sand and wind.\n");
    const home = () => page.request.get(new URL("/", address()).href);
    await expect.poll(async () => (await home()).text(), patient).toContain("sand and wind");
    expect(await marked(page)).toBe(1);
  });

  test("gets new styles without a reload, in their order and past its policy", async () => {
    const { page } = tab();
    const own = readFileSync(repository("templates/style.css"), "utf8");
    const rules = () => page.evaluate(() => [...document.styleSheets].map(({ cssRules }) => cssRules.length));
    const spacing = (wanted: boolean) =>
      page.waitForFunction(
        (wanted) => {
          const heading = document.querySelector("main h1");
          return heading !== null && (getComputedStyle(heading).letterSpacing === "7px") === wanted;
        },
        wanted,
        patient,
      );
    await mark(page, 1200);
    const [before = 0] = await rules();
    site.save("templates/style.css", `${own}\nh1 { letter-spacing: 7px }\n`);
    await spacing(true);
    expect((await rules())[0]).toBe(before + 1);
    site.save("templates/style.css", own);
    await spacing(false);
    expect(await page.evaluate(() => [window.mark, scrollY])).toEqual([1, 1200]);
  });

  describe("with a mistake in its source", () => {
    test("stays, and shows place, frame and a link to the editor over itself", async () => {
      const { page } = tab();
      await mark(page, 0);
      site.save(file, "---\ntitel: Tides\nauthors: [A]\n---\n");
      await overlay(page).waitFor();
      const text = await overlay(page).textContent();
      expect(text).toMatch(/^1 mistake; the page behind is the last good one/);
      expect(text).toContain('unknown key "titel"');
      expect(text).toContain("2 | titel: Tides\n  | ^^^^^");
      expect(text).toContain('did you mean "title"?');
      const link = overlay(page).getByRole("link", { name: `${file}:2:1` });
      expect(await link.getAttribute("href")).toBe(`vscode://file${site.folder}/${file}:2:1`);
      expect(await marked(page)).toBe(1);
      expect(await page.locator("main").textContent()).toContain("Sand moves.");
    });

    test("shows words as words, and nothing that is written in them runs", async () => {
      const { page } = tab();
      site.save(file, `---\n"<img src=x onerror=window.bad=1>": 1\ntitle: Tides\nauthors: [A]\n---\n`);
      await overlay(page).getByText("<img src=x onerror=window.bad=1>").first().waitFor();
      expect(await overlay(page).locator("img").count()).toBe(0);
      expect(await page.evaluate(() => window.bad)).toBeUndefined();
    });

    test("lets itself be read, and is whole again when the mistake is mended", async () => {
      const { page } = tab();
      await overlay(page).getByRole("button").press("Escape");
      expect(await overlay(page).count()).toBe(0);
      site.save(file, paper(`Mended. ${sand}`));
      await shows(page, "Mended.");
      expect(await overlay(page).count()).toBe(0);
    });
  });

  test("finds a server that was started again", async () => {
    const { page } = tab();
    await site.stop();
    site.save(file, paper(`After the storm. ${sand}`));
    await site.start(port);
    await shows(page, "After the storm.");
  });

  test("is one of eight that are open at once, and all follow", async () => {
    const { page } = tab();
    const tabs = await Promise.all(Array.from({ length: 8 }, () => page.context().newPage()));
    for (const one of tabs) await one.goto(address());
    site.save(file, paper(`Eight. ${sand}`));
    for (const one of tabs) {
      await one.bringToFront();
      await shows(one, "Eight.");
      await one.close();
    }
  });

  test("lets go of the server while nobody sees it, and follows again when somebody does", async () => {
    const { page } = tab();
    const streams = new Set<Request>();
    page.on("request", (request) => {
      if (request.url().includes("/events?")) streams.add(request);
    });
    page.on("requestfinished", (request) => streams.delete(request));
    page.on("requestfailed", (request) => streams.delete(request));
    await page.goto(address());
    await expect.poll(() => streams.size, patient).toBe(1);
    await show(page, "hidden");
    await expect.poll(() => streams.size, patient).toBe(0);
    await mark(page, 0);
    site.save(file, paper(`Unseen. ${sand}`));
    const now = () => page.request.get(address());
    await expect.poll(async () => (await now()).text(), patient).toContain("Unseen.");
    expect(await marked(page)).toBe(1);
    await show(page, "visible");
    await shows(page, "Unseen.");
    expect(await marked(page)).toBeUndefined();
  });

  test("breaks no rule of its own policy and runs into no error of its own", async () => {
    const { messages } = await tab().visit(address());
    site.save(file, paper(`Last. ${sand}`));
    await shows(tab().page, "Last.");
    expect(messages).toEqual([]);
  });
});

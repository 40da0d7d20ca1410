// What `offprint dev` does in a real browser: `node tests/dev/browser.mjs`, with CHROMIUM=/path/to/chromium where
// playwright-core does not find one, and PLAYWRIGHT=/path/to/playwright-core where it is not installed here.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const { chromium } = await import(process.env.PLAYWRIGHT ?? "playwright-core");
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const site = mkdtempSync(join(tmpdir(), "offprint-browser-"));
const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium"].find(existsSync);
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const context = await browser.newContext();
let server = null;

const paper = (title, text) =>
  `---\ntitle: ${title}\nauthors: [Mara Lindqvist]\ndate: 2024\n---\n\n${text}\n`;
const long = "Sand moves.\n\n".repeat(200);

function save(path, text) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** Starts the command and waits for its first round; returns its port. */
function start(port = 0) {
  server = spawn(process.execPath, [cli, "dev", site, "--port", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((resolve) => {
    let said = "";
    server.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
      const found = /localhost:(\d+)/.exec(said);
      if (found && /[✓✗]/.test(said)) resolve(Number(found[1]));
    });
  });
}

async function stop() {
  const ended = new Promise((resolve) => server.on("exit", resolve));
  server.kill("SIGINT");
  await ended;
}

async function open(address) {
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/ 404 | 500 |net::ERR/.test(message.text()))
      page.complaints.push(message.text());
  });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  await page.goto(address);
  return page;
}

const overlay = (page) => page.locator("offprint-mistakes section");
const until = (page, check, value) => page.waitForFunction(check, value, { timeout: 15_000, polling: 20 });

const checks = {
  async "a page reloads when it changed, and stays where it was scrolled"(page) {
    await page.evaluate(() => {
      window.mark = 1;
      scrollTo(0, 1500);
    });
    save("content/publications/tides.md", paper("Tides", `Changed. ${long}`));
    await until(page, () => window.mark === undefined && document.body?.textContent.includes("Changed."));
    await until(page, () => scrollY === 1500);
  },

  async "styles come without a reload, in their order, past the page's policy"(page) {
    await page.evaluate(() => {
      window.mark = 1;
      scrollTo(0, 1200);
    });
    const before = await page.evaluate(() =>
      [...document.styleSheets].map(({ cssRules }) => cssRules.length),
    );
    const own = readFileSync(new URL("../../templates/style.css", import.meta.url), "utf8");
    save("templates/style.css", `${own}\nh1 { letter-spacing: 7px }\n`);
    await until(page, () => getComputedStyle(document.querySelector("main h1")).letterSpacing === "7px");
    const after = await page.evaluate(() => [...document.styleSheets].map(({ cssRules }) => cssRules.length));
    assert.equal(await page.evaluate(() => window.mark), 1);
    assert.equal(await page.evaluate(() => scrollY), 1200);
    assert.equal(after[0], before[0] + 1);
    save("templates/style.css", own);
    await until(page, () => getComputedStyle(document.querySelector("main h1")).letterSpacing !== "7px");
    assert.equal(await page.evaluate(() => window.mark), 1);
  },

  async "a mistake is shown as text over the page that is there, and goes when it is mended"(page) {
    await page.evaluate(() => {
      window.mark = 1;
    });
    save(
      "content/publications/tides.md",
      `---\n"<img src=x onerror=window.bad=1>": 1\ntitle: Tides\nauthors: [A]\n---\n`,
    );
    await overlay(page).waitFor();
    const text = await overlay(page).textContent();
    assert.match(text, /<img src=x onerror=window\.bad=1>/);
    assert.match(text, /tides\.md:2:1/);
    assert.match(text, /\^\^\^/);
    assert.equal(await overlay(page).locator("img").count(), 0);
    assert.equal(await page.evaluate(() => window.bad), undefined);
    assert.equal(
      await overlay(page).locator("a").first().getAttribute("href"),
      `vscode://file${site}/content/publications/tides.md:2:1`,
    );
    assert.equal(await page.evaluate(() => window.mark), 1);
    await overlay(page).locator("button").press("Escape");
    assert.equal(await overlay(page).count(), 0);
    save("content/publications/tides.md", `---\ntitel: Tides\n---\n`);
    await overlay(page).waitFor();
    save("content/publications/tides.md", paper("Tides", long));
    await until(page, () => document.querySelector("offprint-mistakes") === null);
    await until(page, () => window.mark === undefined && document.body?.textContent.includes("Sand moves."));
  },

  async "a page finds a server that was started again"(page) {
    const port = Number(new URL(page.url()).port);
    await page.evaluate(() => {
      window.mark = 1;
    });
    await stop();
    save("content/publications/tides.md", paper("Tides", `After the storm. ${long}`));
    await start(port);
    await until(
      page,
      () => window.mark === undefined && document.body?.textContent.includes("After the storm."),
    );
  },

  async "eight tabs are open at once, and all follow"(page) {
    const tabs = [];
    for (let count = 0; count < 8; count += 1) tabs.push(await open(page.url()));
    save("content/publications/tides.md", paper("Tides", `Eight. ${long}`));
    for (const tab of tabs) {
      await tab.bringToFront();
      await until(tab, () => document.body?.textContent.includes("Eight."));
      assert.deepEqual(tab.complaints, []);
    }
    for (const tab of tabs) await tab.close();
  },
};

try {
  save("content/site.yaml", "url: [\n");
  const port = await start();
  const empty = await open(`http://localhost:${port}/publications/tides/`);
  await overlay(empty).waitFor();
  save("content/site.yaml", "url: https://example.org/\n");
  save("content/profile.md", "---\nname: Mara Lindqvist\n---\n\nI study sand.\n");
  save("content/publications/tides.md", paper("Tides", long));
  await until(empty, () => document.body?.textContent.includes("Sand moves."));
  await until(empty, () => document.querySelector("offprint-mistakes") === null);
  console.log("ok: a site with mistakes starts with an empty page that tells of them, and becomes the site");
  for (const [name, check] of Object.entries(checks)) {
    await check(empty);
    assert.deepEqual(empty.complaints, []);
    console.log(`ok: ${name}`);
    await wait(100);
  }
} finally {
  await browser.close();
  server.kill("SIGKILL");
  rmSync(site, { recursive: true });
}

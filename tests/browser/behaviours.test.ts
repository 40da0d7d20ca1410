import type { Page } from "playwright-core";
import { expect, inject, type TestContext, test } from "vitest";
import { addressOf, describeInBrowser, pagesToSee } from "./harness/pages-to-see.ts";
import { type Tab, useTab } from "./harness/tab.ts";

/** The controls that script adds, wherever the templates have them. */
const controls = {
  email: ".contact .email",
  copy: ".copy",
  scheme: ".switch",
  search: ".filter input[type=search]",
  menus: ".filter select",
  papers: "[data-keys]",
} as const;

/** Goes to the first page of a kind that has a control; the test is skipped where none has. */
async function goTo(
  control: string,
  kind: string,
  { page, visit }: Tab,
  { skip }: TestContext,
): Promise<Page> {
  for (const [, built] of pagesToSee.filter(([, built]) => built.kind === kind)) {
    await visit(addressOf(built));
    if ((await page.locator(control).count()) > 0) return page;
  }
  return skip(`no page of the kind "${kind}" has ${control}`);
}

describeInBrowser("with script", () => {
  const tab = useTab({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a written e-mail address becomes a link to it", async (context) => {
    const page = await goTo(controls.email, "home", tab(), context);
    const link = page.locator(controls.email).first().getByRole("link");
    expect(await link.getAttribute("href")).toBe(`mailto:${await link.textContent()}`);
    expect(await link.textContent()).toMatch(/^[^\s@]+@[^\s@]+$/);
  });

  test("BibTeX is copied with a click", async (context) => {
    const page = await goTo(controls.copy, "publication", tab(), context);
    const button = page.locator(controls.copy).first();
    const before = await button.textContent();
    await button.click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@\w+\{/);
    expect(await page.locator("pre").allTextContents()).toContain(copied);
    expect(await button.textContent()).not.toBe(before);
  });

  test("a long list fetches BibTeX when it is opened, and has it to copy", async () => {
    const { page, visit } = tab();
    await visit(`${inject("origin")}/hundred/publications/`);
    const entry = page.locator(controls.papers).first();
    await entry.getByText("BibTeX", { exact: true }).click();
    const text = await entry.locator("pre.cite").textContent();
    expect(text).toMatch(/^@inproceedings\{\w+,\n[\s\S]*\}$/);
    await entry.locator(controls.copy).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test("colours can be switched, and stay so on the next page and after a reload", async (context) => {
    const page = await goTo(controls.scheme, "home", tab(), context);
    const button = page.locator(controls.scheme).first();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const names = new Set<string | null>();
    const grounds: string[] = [];
    for (let click = 0; click < 3; click += 1) {
      names.add(await button.getAttribute("aria-label"));
      grounds.push(await ground());
      await button.click();
    }
    expect(names.size).toBe(3);
    expect(new Set(grounds).size).toBe(2);
    const dark = grounds.findIndex((colour) => colour !== grounds[0]);
    for (let click = 0; click < dark; click += 1) await button.click();
    await page.reload();
    expect(await ground()).toBe(grounds[dark]);
    await page.locator("nav a").last().click();
    expect(await ground()).toBe(grounds[dark]);
    await page.evaluate(() => localStorage.clear());
  });

  test("a search leaves the papers that have all its words, and brings back the rest when it is emptied", async (context) => {
    const page = await goTo(controls.search, "publications", tab(), context);
    const papers = page.locator(controls.papers);
    const seen = papers.filter({ visible: true });
    const all = await papers.count();
    const [word = ""] = /\p{L}{5,}/u.exec((await papers.first().textContent()) ?? "") ?? [];
    await page.locator(controls.search).fill(word.toUpperCase());
    const texts = await seen.allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    await page.locator(controls.search).fill("there is no such word");
    expect(await seen.count()).toBe(0);
    await page.locator(controls.search).fill("");
    expect(await seen.count()).toBe(all);
  });
});

describeInBrowser("without script", () => {
  const tab = useTab({ javaScriptEnabled: false });

  test("a menu leaves the papers of the chosen year, type, area or tag", async (context) => {
    const page = await goTo(controls.menus, "publications", tab(), context);
    const papers = page.locator(controls.papers);
    const seen = papers.filter({ visible: true });
    const all = await papers.count();
    for (const menu of await page.locator(controls.menus).all()) {
      const options = await menu
        .locator("option")
        .evaluateAll((found) => found.map(({ textContent }) => textContent));
      await menu.selectOption({ index: options.length - 1 });
      expect(await seen.count()).toBeGreaterThan(0);
      expect(await seen.count()).toBeLessThan(all);
      await menu.selectOption({ index: 0 });
      expect(await seen.count()).toBe(all);
    }
  });

  test("page numbers and envelopes stay on their line at every width, and are copied as they are read", async () => {
    const { page, visit } = tab();
    await visit(`${inject("origin")}/everything/publications/`);
    const broken = new Set<string>();
    for (let width = 320; width < 480; width += 7) {
      await page.setViewportSize({ width, height: 800 });
      for (const text of await page.locator(".whole").evaluateAll(brokenOnes)) broken.add(text);
    }
    expect([...broken]).toEqual([]);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return String(getSelection());
    });
    expect(copied).toMatch(/\d–\d/);
    expect(copied).toContain("✉");
    expect(copied).not.toMatch(/[\u00ad\u200b\u2060\ufeff]/);

    /** Those that stand on two lines; of a name with a mark its last word and the mark. */
    function brokenOnes(elements: readonly Element[]): readonly string[] {
      return elements.flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const first = element.querySelector("span");
        if (first) range.setStartAfter(first);
        const feet = [...range.getClientRects()].map(({ bottom }) => bottom);
        return Math.max(...feet) - Math.min(...feet) > 9 ? [`${innerWidth}: ${element.textContent}`] : [];
      });
    }
  });

  test("a long list leads to BibTeX", async () => {
    const { page, visit } = tab();
    await visit(`${inject("origin")}/hundred/publications/`);
    const entry = page.locator(controls.papers).first();
    await entry.getByText("BibTeX", { exact: true }).click();
    const address = await entry.locator(".citation a").getAttribute("href");
    const file = await page.request.get(new URL(address ?? "", page.url()).href);
    expect(await file.text()).toMatch(/^@inproceedings\{/);
  });

  test("no control is shown that would do nothing", async ({ skip }) => {
    const [first] = pagesToSee;
    if (first === undefined) return skip("there are no pages");
    const { page, visit } = tab();
    for (const [name, built] of pagesToSee) {
      await visit(addressOf(built));
      const idle = page.locator([controls.copy, controls.scheme, controls.search].join(", "));
      expect(await idle.filter({ visible: true }).count(), name).toBe(0);
    }
  });
});

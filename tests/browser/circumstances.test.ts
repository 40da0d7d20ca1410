import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { contrastFindings } from "./checks/contrast.ts";
import { currentItemFindings } from "./checks/current-item.ts";
import { keyboardFindings, skipLinkFindings } from "./checks/keyboard.ts";
import { motionFindings } from "./checks/motion.ts";
import { overflowFindings } from "./checks/overflow.ts";
import { foldFindings, textOf } from "./checks/script-free.ts";
import { openDetails } from "./harness/open-details.ts";
import { addressOf, describeInBrowser, expectNothing, pagesToSee } from "./harness/pages-to-see.ts";
import { useTab } from "./harness/tab.ts";

const desktop = { width: 1280, height: 720 };
const narrow = [
  ["at 200 % zoom (1280 px; WCAG 1.4.4)", { width: 640, height: 450 }],
  ["at 320 px, the narrowest phone (WCAG 1.4.10)", { width: 320, height: 640 }],
] as const;

/** A visit tells all of this: what a page does while it loads is seen in other tests. */
describeInBrowser("in narrow windows, with less motion and in forced colours", () => {
  const tab = useTab({ viewport: desktop, reducedMotion: "reduce" });

  test.each(pagesToSee)("%s", async (name, built) => {
    const { page, visit } = tab();
    await page.emulateMedia({ forcedColors: "none" });
    await visit(addressOf(built));
    const moving = await motionFindings(page);
    const closed = await findingsInNarrow(page);
    await openDetails(page);
    const open = await findingsInNarrow(page);
    await page.setViewportSize(desktop);
    await page.emulateMedia({ forcedColors: "active" });
    const forced = [
      ...(await contrastFindings(page, { read: 4.5, mark: 3 })),
      ...(await currentItemFindings(page)),
    ];
    expectNothing(name, [
      ...new Set([...closed, ...open]),
      ...moving.map((finding) => `with less motion: ${finding}`),
      ...forced.map((finding) => `in forced colours: ${finding}`),
    ]);
  });

  async function findingsInNarrow(page: Page): Promise<readonly string[]> {
    const findings: string[] = [];
    for (const [at, viewport] of narrow) {
      await page.setViewportSize(viewport);
      findings.push(...(await overflowFindings(page)).map((finding) => `${at}: ${finding}`));
    }
    return findings;
  }
});

describeInBrowser("with the keyboard", () => {
  const tab = useTab();

  test.each(pagesToSee)("%s", async (name, built) => {
    const { page, visit } = tab();
    await visit(addressOf(built));
    const walk = await keyboardFindings(page);
    await visit(addressOf(built));
    expectNothing(`${name} with the keyboard`, [...walk, ...(await skipLinkFindings(page))]);
  });
});

describeInBrowser("without script", () => {
  const scripted = useTab();
  const tab = useTab({ javaScriptEnabled: false });
  // A script puts the files of citations where the links to them are; without it the links are there.
  beforeAll(() => scripted().page.route("**/*.bib", (route) => route.abort()));

  test.each(pagesToSee)("%s", async (name, built) => {
    await scripted().visit(addressOf(built));
    const all = await allTextOf(scripted().page);
    const { page, visit } = tab();
    await visit(addressOf(built));
    const folds = await foldFindings(page);
    const there = new Set(await allTextOf(page));
    const lost = all.filter((text) => !there.has(text)).map((text) => `"${text}" is not there`);
    expectNothing(`${name} without script`, [...folds, ...lost]);
    expect(all).not.toEqual([]);
  });

  async function allTextOf(page: Page): Promise<readonly string[]> {
    await openDetails(page);
    return await textOf(page);
  }
});

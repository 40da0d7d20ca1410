import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { contrastFindings } from "./checks/contrast.ts";
import { currentItemFindings } from "./checks/current-item.ts";
import { keyboardFindings, skipLinkFindings } from "./checks/keyboard.ts";
import { motionFindings } from "./checks/motion.ts";
import { overflowFindings } from "./checks/overflow.ts";
import { foldFindings, textOf } from "./checks/script-free.ts";
import { openDetails } from "./harness/open-details.ts";
import { addressOf, describeInBrowser, expectNothing, pagesToSee } from "./harness/pages-to-see.ts";
import { useTab } from "./harness/tab.ts";

/** The narrowest phone (WCAG 1.4.10), and a window of 1280 px at 200 % (WCAG 1.4.4). */
const windows = [
  ["at 320 px", { width: 320, height: 640 }],
  ["at 200 % zoom", { width: 640, height: 450 }],
] as const;

describeInBrowser.each(windows)("%s", (at, viewport) => {
  const tab = useTab({ viewport });

  test.each(pagesToSee)("%s", async (name, built) => {
    const { page, visit } = tab();
    await visit(addressOf(built));
    const closed = await overflowFindings(page);
    await openDetails(page);
    const open = await overflowFindings(page);
    expectNothing(`${name} ${at}`, [...new Set([...closed, ...open])]);
  });
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

describeInBrowser("with less motion", () => {
  const tab = useTab({ reducedMotion: "reduce" });

  test.each(pagesToSee)("%s", async (name, built) => {
    const { page, visit } = tab();
    await visit(addressOf(built));
    expectNothing(`${name} with less motion`, await motionFindings(page));
  });
});

describeInBrowser("in forced colours", () => {
  const tab = useTab({ forcedColors: "active" });

  test.each(pagesToSee)("%s", async (name, built) => {
    const { page, visit } = tab();
    await visit(addressOf(built));
    await openDetails(page);
    const texts = await contrastFindings(page, { read: 4.5, mark: 3 });
    expectNothing(`${name} in forced colours`, [...texts, ...(await currentItemFindings(page))]);
  });
});

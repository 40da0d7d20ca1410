import type { Page } from "playwright-core";

/** Everything there is to read on a page, piece by piece, without the words of its controls. */
export async function textOf(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const controls = "button, input, select, form, script, style";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = { opacityProperty: true, visibilityProperty: true };
    const pieces: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const text = (nodeValue ?? "").trim();
      if (text !== "" && parentElement?.closest(controls) === null && parentElement.checkVisibility(seen))
        pieces.push(text);
    }
    return pieces;
  });
}

/** What folds and does not open when its summary is clicked. */
export async function foldFindings(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { probe } = window;
    return [...document.querySelectorAll("details")].flatMap((details) => {
      const summary = details.querySelector("summary");
      if (!summary || !probe.isShown(summary)) return [];
      if (!details.open) summary.click();
      const inside = [...details.children].filter((element) => element !== summary);
      const isSeen = details.open && (inside.length === 0 || inside.some(probe.isShown));
      return isSeen ? [] : [`${probe.nameOf(summary)} opens nothing`];
    });
  });
}

import type { Page } from "playwright-core";

/** The width of the text on A4 in CSS pixels (96 an inch), between margins of 18 mm. */
export const a4Width = 658;

/** What has no place on paper, and text on anything but white; the page must be in print (`emulateMedia`). */
export async function printFindings(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { probe } = window;
    const out = "nav, button, input:enabled, select, textarea, form, body > a[href^='#']";
    const controls = [...document.querySelectorAll(out)].filter(probe.isShown);
    const ground = probe.groundOf(document.body);
    const isWhite = ground !== null && probe.contrast(ground, [255, 255, 255, 1]) < 1.01;
    return [
      ...controls.map((element) => `${probe.nameOf(element)} is printed`),
      ...(isWhite ? [] : [`is printed on the colour ${ground?.join(" ")}, not on white`]),
    ];
  });
}

/** The words of all headings, those inside formulas left out: these come out of a PDF as pictures of themselves. */
export async function headingsOf(page: Page): Promise<readonly string[]> {
  return await page.locator("h1, h2, h3").evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const pieces: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, nodeValue } = walker.currentNode;
        if (parentElement?.closest("math") === null) pieces.push(nodeValue ?? "");
      }
      return window.probe.isShown(heading) ? pieces : [];
    }),
  );
}

/** How many pages a PDF of Chromium's has. */
export function pageCount(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

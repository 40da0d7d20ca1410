import type { Page } from "playwright-core";

/** Opens everything that folds, even what would close another: nothing on the page stays unseen. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) {
      details.removeAttribute("name");
      details.open = true;
    }
  });
}

import type { Page } from "playwright-core";

/** Scrolls a page to its end and back, as a reader does: lazy pictures arrive, and whatever moves has moved. */
export async function seeAllOf(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: "instant" });
      await frame();
    }
    await Promise.all([...document.images].map((image) => image.decode().catch(() => null)));
    scrollTo({ top: 0, behavior: "instant" });
    await frame();
  });
}

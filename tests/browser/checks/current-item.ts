import type { Page } from "playwright-core";

/** Menus whose current item differs from the others by colour alone, or not at all (WCAG 1.4.1). */
export async function currentItemFindings(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { probe } = window;
    const looks = (element: Element) => {
      const style = getComputedStyle(element);
      const { fontWeight, textDecorationLine, borderBottomStyle, borderBottomWidth, outlineStyle } = style;
      return [fontWeight, textDecorationLine, borderBottomStyle, borderBottomWidth, outlineStyle].join(" ");
    };
    return [...document.querySelectorAll("nav")].flatMap((menu) => {
      const items = [...menu.querySelectorAll("a")].filter(probe.isShown);
      const current = items.find((item) => item.hasAttribute("aria-current"));
      const other = items.find((item) => !item.hasAttribute("aria-current"));
      const isAlike = current && other && looks(current) === looks(other);
      return isAlike ? [`${probe.nameOf(current)} looks like the other items of its menu`] : [];
    });
  });
}

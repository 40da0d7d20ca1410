import type { Page } from "playwright-core";

/** What makes a page scroll sideways: the elements that stick out and are in no box that scrolls by itself. */
export async function overflowFindings(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isContained = (element: Element): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== "visible" || isContained(parent);
    };
    const sticksOut = (element: Element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1 && !isContained(element);
    };
    const found = [...document.body.querySelectorAll("*")].filter(sticksOut);
    const innermost = found.filter(
      (element) => !found.some((other) => element !== other && element.contains(other)),
    );
    const told = innermost.map((element) => {
      const beyond = Math.round(element.getBoundingClientRect().right - clientWidth);
      return `${window.probe.nameOf(element)} sticks out by ${beyond} px`;
    });
    const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
    return [...page, ...told];
  });
}

import type { Page } from "playwright-core";

/** Contrasts that are asked for: WCAG 1.4.6 (AAA) for every text, 1.4.11 for marks. */
const usual = { read: 7, mark: 3 };

/** Text, and the marks before and after it, that stand out too little from what is behind them. */
export async function contrastFindings(page: Page, asked = usual): Promise<readonly string[]> {
  return await page.evaluate((asked) => {
    const { probe } = window;

    const opacityOf = (element: Element | null): number =>
      element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);

    const judge = (element: Element, colour: string, least: number, what: string): readonly string[] => {
      const ground = probe.groundOf(element);
      if (ground === null) return [`${what} of ${probe.nameOf(element)} stands on a picture`];
      const [red, green, blue, alpha] = probe.colourOf(colour);
      const front = probe.over([red, green, blue, alpha * opacityOf(element)], ground);
      const contrast = probe.contrast(front, ground);
      const found = `${what} of ${probe.nameOf(element)} has contrast ${contrast.toFixed(2)}, not ${least}`;
      return contrast < least ? [found] : [];
    };

    const markFindings = (element: Element): readonly string[] =>
      ["::before", "::after"].flatMap((pseudo) => {
        const { content, color, display } = getComputedStyle(element, pseudo);
        const isText = /^".*\S.*"$/.test(content) && display !== "none";
        return isText ? judge(element, color, asked.mark, pseudo) : [];
      });

    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) => {
        return nodeType === Node.TEXT_NODE && (data ?? "").trim() !== "";
      });

    const elements = [...document.body.querySelectorAll("*")].filter(probe.isShown);
    const texts = elements
      .filter(hasText)
      .flatMap((element) => judge(element, getComputedStyle(element).color, asked.read, "text"));
    return [...new Set([...texts, ...elements.flatMap(markFindings)])];
  }, asked);
}

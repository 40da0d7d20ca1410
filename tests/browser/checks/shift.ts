import type { Page } from "playwright-core";

/** What moved by itself since the page began to load: CLS is to be 0, but for the rounding of a pixel. */
export async function shiftFindings(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    await frame();
    await frame();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    return seen.flatMap((entry) => {
      // The type of a layout shift's entry is not among TypeScript's.
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: readonly { readonly node: Node | null }[];
      };
      const names = sources.map(({ node }) =>
        node instanceof Element ? window.probe.nameOf(node) : (node?.nodeName ?? "something gone"),
      );
      return value >= 0.002 ? [`${names.join(", ")} moved by itself (shift ${value.toFixed(4)})`] : [];
    });
  });
}

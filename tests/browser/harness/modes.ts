import type { BrowserContextOptions } from "playwright-core";

/** A way to look at a page. */
export interface Mode {
  /** "in dark at 390 px" */
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly size: "desktop" | "phone";
  readonly options: BrowserContextOptions;
}

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Light and dark, at a desk and on a phone. */
export const modes: readonly Mode[] = (["light", "dark"] as const).flatMap((scheme) => [
  { name: `in ${scheme} at 1280 px`, scheme, size: "desktop", options: { ...desktop, colorScheme: scheme } },
  { name: `in ${scheme} at 390 px`, scheme, size: "phone", options: { ...phone, colorScheme: scheme } },
]);

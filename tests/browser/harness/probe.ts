import type { Page } from "playwright-core";

/** Red, green and blue from 0 to 255, and how opaque: 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Questions that several checks ask inside a page. */
interface Probe {
  /** An element in few words: `a.pill "Code"`. */
  readonly nameOf: (element: Element) => string;
  /** Whether an element takes part in what can be seen; what is kept for screen readers alone does not. */
  readonly isShown: (element: Element) => boolean;
  /** A colour as style sheets write it, in whatever colour space, as the screen shows it. */
  readonly colourOf: (css: string) => Colour;
  /** What an element stands on: the colours behind it, from the element up; null before a picture or gradient. */
  readonly groundOf: (element: Element) => Colour | null;
  /** A colour seen through itself on another. */
  readonly over: (front: Colour, back: Colour) => Colour;
  /** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
  readonly contrast: (one: Colour, other: Colour) => number;
}

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

/** Makes `window.probe` there for the checks, which run inside the page. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(makeProbe);
}

/** Runs inside the page, so it can use nothing of this file. */
function makeProbe(): void {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map<string, Colour>();

  const colourOf = (css: string): Colour => {
    const before = known.get(css);
    if (before || !paint) return before ?? [0, 0, 0, 1];
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = css;
    paint.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
    return colour;
  };

  const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => [
    r * alpha + red * (1 - alpha),
    g * alpha + green * (1 - alpha),
    b * alpha + blue * (1 - alpha),
    1,
  ];

  const groundOf = (element: Element): Colour | null => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== "none") return null;
    const own = colourOf(backgroundColor);
    if (own[3] === 1) return own;
    const below = element.parentElement ? groundOf(element.parentElement) : colourOf("white");
    return below && over(own, below);
  };

  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const contrast = (one: Colour, other: Colour): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return seen && width > 1 && height > 1 && !element.closest("[hidden], template");
  };

  const nameOf = (element: Element): string => {
    const classes = [...element.classList].map((name) => `.${name}`).join("");
    const text = (element.textContent ?? "").trim().replace(/\s+/g, " ");
    const told = text.length > 30 ? `${text.slice(0, 30)}…` : text;
    return `${element.localName}${element.id ? `#${element.id}` : ""}${classes}${told ? ` "${told}"` : ""}`;
  };

  Object.assign(window, { probe: { nameOf, isShown, colourOf, groundOf, over, contrast } });
}

const declaration = /(^|;)\s*(color|background-color)\s*:\s*([^;]+?)\s*(?=;|$)/gi;

/**
 * Declarations with the colours in them at a lightness that can be read: the hue stays, dark on light pages and light
 * on dark ones. Browsers do the sums (CSS Color 5, relative colours); those that cannot leave the text as it is.
 */
export function readableColours(style: string): string {
  return style.replace(declaration, (all, before: string, property: string, colour: string) => {
    if (/^(?:inherit|currentcolor|transparent|initial|unset|revert)$/i.test(colour)) return all;
    const [light, dark] = property.toLowerCase() === "color" ? text : ground;
    const value = `light-dark(oklch(from ${colour} ${light} h),oklch(from ${colour} ${dark} h))`;
    return `${before}${property.toLowerCase()}:${value}`;
  });
}

/** Lightness and the most colourful it may be, on light and on dark pages: every hue keeps a contrast of 7 (WCAG 1.4.6). */
const text = [".38 min(c,.16)", ".82 min(c,.12)"] as const;
const ground = [".95 min(c,.05)", ".27 min(c,.04)"] as const;

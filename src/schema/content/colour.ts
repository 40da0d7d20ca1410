type Triple = readonly [number, number, number];

/**
 * The hue of a colour written `#8c1515` or `#815`, in degrees of OKLCH, whole; null for greys, which have none.
 * The matrices are those of CSS Color 4, section 10 (Björn Ottosson's Oklab).
 */
export function hueOf(hex: string): number | null {
  const [l, m, s] = conesOf(linearOf(hex));
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  if (Math.hypot(a, b) < 0.02) return null;
  return Math.round((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function linearOf(hex: string): Triple {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
  const channel = (at: number): number => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function conesOf([r, g, b]: Triple): Triple {
  return [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
}

import { tex2typst } from "tex2typst";
import type { Formula } from "../tree.ts";

/** A formula as Typst can set it; with `typst` null where its TeX cannot be converted. */
export function formula(tex: string, display: boolean): Formula {
  return { is: "formula", tex, typst: converted(tex), display };
}

/** Null for what cannot be converted, and for anything in which more than mathematics may stand. */
function converted(tex: string): string | null {
  try {
    const typst = tex2typst(tex);
    return isHarmless(typst) ? typst : null;
  } catch {
    return null;
  }
}

const whole = /(?:"(?:[^"\\]|\\.)*"|\\.|#h\([\d.]+(?:em|pt|cm|mm)\)|[^"\\#$])*/sy;

/**
 * Whether a formula is one from its first character to its last: `#` begins code and `$` ends a formula, so they stand
 * in strings and behind backslashes only, but for spaces of a given width (Typst reference, "Syntax").
 */
function isHarmless(typst: string): boolean {
  whole.lastIndex = 0;
  return whole.test(typst) && whole.lastIndex === typst.length && !/\/[/*]/.test(typst);
}

import type { FontName } from "../schema/content/font-names.ts";

/** A font that is on visitors' computers already, and shown until ours has come. */
interface StandIn {
  /** Its names on Windows and macOS, and those of fonts with the same widths elsewhere: normal, then bold. */
  readonly normal: readonly string[];
  readonly bold: readonly string[];
  readonly widths: Widths;
}

/** How wide a character of English prose is on average, in em and with kerning, at the weights 400 and 600 (or the one bold). */
interface Widths {
  readonly normal: number;
  readonly bold: number;
}

/** A variable font of Fontsource. Its measures are checked against its files by the tests. */
export interface Font {
  readonly family: string;
  /** The list of fonts in the style sheet that it begins. */
  readonly stack: "sans" | "serif";
  readonly package: string;
  /** Above and below the baseline, in em. */
  readonly ascent: number;
  readonly descent: number;
  readonly widths: Widths;
  readonly standIn: StandIn;
}

const arial: StandIn = {
  normal: ["Arial", "Liberation Sans", "Arimo"],
  bold: ["Arial Bold", "Liberation Sans Bold", "Arimo Bold"],
  widths: { normal: 0.447, bold: 0.4792 },
};

const times: StandIn = {
  normal: ["Times New Roman", "Liberation Serif", "Tinos"],
  bold: ["Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"],
  widths: { normal: 0.4065, bold: 0.4299 },
};

export const fonts: Readonly<Record<FontName, Font>> = {
  inter: {
    family: "Inter",
    stack: "sans",
    package: "@fontsource-variable/inter",
    ascent: 0.9688,
    descent: 0.2412,
    widths: { normal: 0.4763, bold: 0.4845 },
    standIn: arial,
  },
  literata: {
    family: "Literata",
    stack: "serif",
    package: "@fontsource-variable/literata",
    ascent: 1.177,
    descent: 0.308,
    widths: { normal: 0.4707, bold: 0.489 },
    standIn: times,
  },
};

/** The fonts that come with the program. */
export const fontNames = ["inter", "literata"] as const;
export type FontName = (typeof fontNames)[number];

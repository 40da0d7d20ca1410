import * as z from "zod";
import { hueOf } from "./colour.ts";
import { fault } from "./fault.ts";
import { fontNames } from "./font-names.ts";
import { listOf, optional } from "./optional.ts";

/** The looks there are. Each is a style sheet over the same pages. */
const variants = ["rail", "manuscript", "plate"] as const;

const hex = z
  .string()
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error: "a colour is written #8c1515" })
  .transform((written, ctx): number => {
    const hue = hueOf(written);
    if (hue === null)
      fault(
        ctx,
        "invalid-value",
        `"${written}" is a grey and has no hue`,
        "take a colour, or a hue from 0 to 360",
      );
    return hue ?? 0;
  });

const accent = z.union([z.int().min(0).max(360), hex], {
  error: 'must be a hue from 0 to 360, or a colour such as "#8c1515", in quotes',
});

/** The choices a look leaves to the author. */
export const themeChoices = z.strictObject({
  variant: z.enum(variants).default("rail").meta({
    description:
      "The look: rail (two columns, dates at the side), manuscript (one column, set like a book) or plate (cards)",
  }),
  accent: optional(accent).meta({
    description:
      'Hue of links, 0 to 360, or a colour in quotes, "#8c1515", whose hue is taken; else the look\'s own',
  }),
  typeface: optional(z.enum(["serif", "sans"])).meta({
    description: "Letters of name and headings; else the look's own",
  }),
  font: listOf(z.enum(fontNames)).meta({
    description:
      "Fonts that come with the site: inter for text, literata for headings; else those of the reader's system",
  }),
  photo: optional(z.enum(["rounded", "round", "square"])).meta({
    description: "Shape of the photo; else the look's own",
  }),
  pages: z.enum(["several", "one"]).default("several").meta({
    description: "Whether lists have pages of their own, or everything stands on the home page",
  }),
});

/** How the site looks: the name of a look, or a map of choices. */
export const theme = z
  .union([z.enum(variants).transform((variant) => themeChoices.parse({ variant })), themeChoices], {
    error: "must be rail, manuscript or plate, or a map of choices",
  })
  .prefault({});

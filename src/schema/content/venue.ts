import * as z from "zod";
import { optional } from "./optional.ts";
import { localName } from "./text.ts";

/** A colour in hex, in small letters. */
const colour = z
  .string({ error: 'must be a colour such as "#1f5aa8", in quotes' })
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error: 'must be a colour such as "#1f5aa8", in quotes' })
  .transform((written) => written.toLowerCase());

/** What stands behind the short name of a venue. */
export const venue = z.strictObject({
  name: optional(localName).meta({ description: "Its whole name, for papers that have no `venue`" }),
  url: optional(z.httpUrl({ error: "is not a web address" })).meta({ description: "Its website" }),
  colour: optional(colour).meta({
    description: 'Its colour on pages, in quotes: `"#1f5aa8"`; always made readable',
  }),
});

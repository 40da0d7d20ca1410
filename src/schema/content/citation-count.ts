import * as z from "zod";
import { singleDate } from "./date/date.ts";
import { plainText } from "./text.ts";

/** How often a paper is cited: one item of `content/citations.yaml`, which `offprint sync --counts` writes. */
export const citationCount = z.strictObject({
  paper: plainText.meta({ description: "Name of the paper's file, or its citation key" }),
  count: z.int().min(0).meta({ description: "How many works cite it" }),
  date: singleDate.meta({ description: "When that was asked" }),
  source: plainText.meta({ description: "Who counted" }),
});

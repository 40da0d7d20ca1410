import * as z from "zod";
import { sitePath } from "./address.ts";
import { listOf, optional } from "./optional.ts";
import { markdownText } from "./text.ts";

/** Any other page: the frontmatter of a file in `content/pages/`. */
export const page = z.strictObject({
  title: markdownText.meta({ description: "Title of the page; a text" }),
  description: optional(markdownText).meta({ description: "What search engines show" }),
  permalink: optional(sitePath).meta({ description: "Address, if not /<file name>/" }),
  redirect_from: listOf(sitePath).meta({ description: "Old addresses that should lead here" }),
  draft: z.boolean().default(false).meta({ description: "Leave it out" }),
});

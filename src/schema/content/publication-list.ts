import * as z from "zod";

/** How the list of publications is set: what its headings are, and what it says of citations. */
export const publicationList = z.strictObject({
  group: z.enum(["year", "type", "area"]).default("year").meta({
    description:
      "What the list of publications is grouped by; a paper of several areas stands with its first",
  }),
  citations: z.boolean().default(true).meta({
    description: "Whether papers say how often they are cited, when `content/citations.yaml` knows",
  }),
});

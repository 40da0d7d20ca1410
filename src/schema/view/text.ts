import * as z from "zod";

/** A text as pages show it (`| html`) and as plain text; `lang` only when it is not the page's language. */
export const rich = z.object({ html: z.string(), text: z.string(), lang: z.string().nullable() });
export type Rich = z.infer<typeof rich>;

/** A date, never more than was written: `short` where room is scarce, `iso` for machines (its beginning), `year` for groups. */
export const dateView = z.object({
  text: z.string(),
  short: z.string(),
  iso: z.string(),
  year: z.string(),
  open: z.boolean(),
});
export type DateView = z.infer<typeof dateView>;

/** A link: `name` is its key (`code`), `label` what to print (Code, 代码). */
export const link = z.object({
  name: z.string(),
  label: z.string(),
  url: z.string(),
});
export type LinkView = z.infer<typeof link>;

/** A picture, or a short film that plays in its place. */
export const imageView = z.object({ kind: z.enum(["picture", "film"]), src: z.string(), alt: z.string() });
export type ImageView = z.infer<typeof imageView>;

/** A name in one script, with the language of that script when it is not the page's. */
export const nameView = z.object({ text: z.string(), lang: z.string().nullable() });
export type NameView = z.infer<typeof nameView>;

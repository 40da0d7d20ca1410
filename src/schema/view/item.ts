import * as z from "zod";
import { paper } from "./paper.ts";
import { dateView, imageView, link, nameView, rich } from "./text.ts";

/** Bullets, nested; two levels are typed for templates, deeper ones repeat the second. */
export interface PointView {
  readonly text: z.infer<typeof rich>;
  readonly points: readonly PointView[];
}

const point: z.ZodType<PointView> = z.object({
  text: rich,
  get points() {
    return z.array(point);
  },
});

/**
 * Somebody named in an entry: `role` is what they were ("advised by"), in the page's language; null when there is none,
 * or when it is that of the one before.
 */
const companion = z.object({
  names: z.array(nameView),
  role: z.string().nullable(),
  url: z.string().nullable(),
});
export type CompanionView = z.infer<typeof companion>;

/** A dated thing: a degree, a post, a talk, a prize, a news line. `address` when it has a page of its own. */
export const item = z.object({
  slug: z.string().nullable(),
  address: z.string().nullable(),
  title: rich.nullable(),
  role: rich.nullable(),
  date: dateView.nullable(),
  organisation: rich.nullable(),
  place: rich.nullable(),
  people: z.array(companion),
  text: rich.nullable(),
  points: z.array(point),
  papers: z.array(paper),
  links: z.array(link),
  image: imageView.nullable(),
  summary: rich.nullable(),
  body: rich.nullable(),
  tags: z.array(z.string()),
  /** The degree and the position as they were written: one of them is the title where there is no other. */
  degree: rich.nullable(),
  position: rich.nullable(),
  grade: rich.nullable(),
  courses: z.array(rich),
  /** Whether the CV may show it. */
  cv: z.boolean(),
});
export type Item = z.infer<typeof item>;

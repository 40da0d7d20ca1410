import * as z from "zod";

/** The languages that have words: each is a file in `src/words/`. */
export const spokenLanguages = ["en", "zh"] as const;

/** The words of the interface: one file a language in `src/words/`. Templates see them as `site.words`. */
export const words = z.object({
  about: z.string(),
  home: z.string(),
  publications: z.string(),
  selected_publications: z.string(),
  news: z.string(),
  talks: z.string(),
  teaching: z.string(),
  projects: z.string(),
  awards: z.string(),
  service: z.string(),
  posts: z.string(),
  education: z.string(),
  experience: z.string(),
  internships: z.string(),
  skills: z.string(),
  interests: z.string(),
  abstract: z.string(),
  notes: z.string(),
  undated: z.string(),
  skip: z.string(),
  menu: z.string(),
  languages: z.string(),
  email: z.string(),
  at: z.string(),
  feed: z.string(),
  earlier: z.string(),
  more_authors: z.string(),
  and_others: z.string(),
  comma: z.string(),
  colon: z.string(),
  theme: z.string(),
  not_found: z.string(),
  not_found_text: z.string(),
  moved: z.string(),
  bibtex: z.string(),
});
export type Words = z.infer<typeof words>;

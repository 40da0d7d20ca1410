import * as z from "zod";

/** The names of sections that have a title in every language. */
const sectionTitles = z.object({
  about: z.string(),
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
  notes: z.string(),
  languages: z.string(),
  references: z.string(),
});

/** Whether a section of this name has a title in every language. */
export function hasTitle(name: string): name is keyof z.infer<typeof sectionTitles> {
  return Object.hasOwn(sectionTitles.shape, name);
}

/** The words of the interface: one file a language in `src/words/`. Templates see them as `site.words`. */
export const words = sectionTitles.extend({
  home: z.string(),
  abstract: z.string(),
  undated: z.string(),
  skip: z.string(),
  menu: z.string(),
  at: z.string(),
  feed: z.string(),
  more_authors: z.string(),
  among_them: z.string(),
  and_others: z.string(),
  /** Between names. */
  comma: z.string(),
  /** Between the parts of a line, such as role and place. */
  pause: z.string(),
  colon: z.string(),
  not_found: z.string(),
  not_found_text: z.string(),
  moved: z.string(),
  bibtex: z.string(),
  copy: z.string(),
  copied: z.string(),
  colours: z.string(),
  automatic: z.string(),
  light: z.string(),
  dark: z.string(),
  earlier: z.string(),
  filter: z.string(),
  search: z.string(),
  year: z.string(),
  type: z.string(),
  area: z.string(),
  tag: z.string(),
  none_found: z.string(),
  submitted_to: z.string(),
  cited_by: z.string(),
  /** Whether an organisation stands before its department. */
  larger_first: z.boolean(),
  cv: z.string(),
  phone: z.string(),
  born: z.string(),
  grade: z.string(),
  courses: z.string(),
});
export type Words = z.infer<typeof words>;

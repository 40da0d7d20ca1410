import * as z from "zod";
import { dateOrRange } from "./date/date.ts";
import { entryFields } from "./item.ts";
import { optional } from "./optional.ts";
import { markdownText } from "./text.ts";

/**
 * The collections of dated things, each a folder of Markdown files, one YAML list, or both.
 * Each key is the folder's name and the first part of its address.
 */
export const collections = {
  news: z.strictObject({
    ...entryFields,
    date: dateOrRange.meta({ description: "When it happened, as far as known" }),
  }),
  talks: z.strictObject({
    ...entryFields,
    title: markdownText.meta({ description: "Title of the talk" }),
    type: optional(markdownText).meta({ description: "Invited talk, tutorial, …" }),
  }),
  teaching: z.strictObject({
    ...entryFields,
    title: markdownText.meta({ description: "Name of the course" }),
    role: optional(markdownText).meta({ description: "Lecturer, teaching assistant, …" }),
  }),
  projects: z.strictObject({
    ...entryFields,
    title: markdownText.meta({ description: "Name of the project" }),
    summary: optional(markdownText).meta({ description: "One sentence on what it is" }),
  }),
  awards: z.strictObject({ ...entryFields, title: markdownText.meta({ description: "Name of the award" }) }),
  service: z.strictObject({
    ...entryFields,
    role: optional(markdownText).meta({ description: "Reviewer, area chair, organiser, …" }),
  }),
  posts: z.strictObject({
    ...entryFields,
    title: markdownText.meta({ description: "Title of the post" }),
    date: dateOrRange.meta({ description: "Day it was written" }),
    summary: optional(markdownText).meta({ description: "One sentence, shown in lists and feeds" }),
  }),
} as const;

export type Collection = keyof typeof collections;

/** What has a list on a page of its own. */
export type ListName = "publications" | Collection;

/** Whether a name is that of something with a list on a page of its own. */
export function isListName(name: string): name is ListName {
  return name === "publications" || Object.hasOwn(collections, name);
}

/** Collections whose entries have a page each, when there is text below their frontmatter. */
export const withPages: ReadonlySet<string> = new Set<Collection>(["talks", "teaching", "projects", "posts"]);

/** Collections in whose lists a line of text is an entry with that title. */
export const lineLists: ReadonlySet<string> = new Set<Collection>([
  "talks",
  "teaching",
  "projects",
  "awards",
  "service",
]);

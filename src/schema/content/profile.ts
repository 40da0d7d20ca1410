import * as z from "zod";
import { address, sitePath } from "./address.ts";
import { image } from "./image.ts";
import { itemFields } from "./item.ts";
import { listOf, optional } from "./optional.ts";
import { profileLinks } from "./profile-link.ts";
import { referee } from "./referee.ts";
import { email, localName, markdownText, plainText } from "./text.ts";

const affiliation = z.union([
  markdownText.transform((name) => ({ name, department: null, url: null })),
  z.strictObject({
    name: markdownText.meta({ description: "University, institute or company" }),
    department: optional(markdownText).meta({ description: "Department, group or laboratory" }),
    url: optional(address).meta({ description: "Its homepage" }),
  }),
]);

/** An entry of a section of the profile. */
export const sectionEntry = z.strictObject({
  ...itemFields,
  degree: optional(markdownText).meta({ description: "Degree, in education" }),
  role: optional(markdownText).meta({ description: "Position, in experience" }),
  grade: optional(markdownText).meta({ description: "Marks, on the CV only: 3.83 / 4.00" }),
  courses: listOf(markdownText).meta({ description: "Courses worth naming, on the CV only" }),
});

/** An item of a section: a line of text alone, or an entry with what it needs. */
const sectionItem = z.union([markdownText, sectionEntry], {
  error: "must be a line of text, or a map with title, organisation, date, …",
});

const sectionItems = z.array(sectionItem);

/** A section of the profile: its items, or one text, or both with a title of your own. */
const section = z.union(
  [
    markdownText,
    sectionItems,
    z.strictObject({
      title: optional(markdownText).meta({ description: "A heading of your own" }),
      text: optional(markdownText).meta({ description: "A sentence or two before the entries" }),
      items: sectionItems.default([]).meta({ description: "The entries" }),
    }),
  ],
  { error: "must be a list of entries, or text" },
);

/** Who the site is about: the frontmatter of `content/profile.md`; the text below it is the biography. */
export const profile = z.strictObject({
  name: localName.meta({ description: "Your name; a map from language to name for several scripts" }),
  spellings: listOf(plainText).meta({ description: 'Other ways papers write your name: "Ye, T.", 叶天竺' }),
  pronouns: optional(plainText).meta({ description: "she/her, they/them, …" }),
  role: optional(markdownText).meta({ description: "PhD student, professor, …" }),
  affiliations: listOf(affiliation).meta({
    description: "Where you work or study: a name, or `{ name, department, url }`",
  }),
  status: optional(markdownText).meta({ description: "A line to stand out, such as: on the job market" }),
  photo: optional(image).meta({ description: "Your picture in public/" }),
  email: listOf(email).meta({
    description: "E-mail; harvesters will not see it",
  }),
  phone: optional(plainText).meta({
    description: "Phone number, on the CV only; harvesters will not see it",
  }),
  born: optional(markdownText).meta({ description: "Date and place of birth, on the CV only" }),
  location: optional(markdownText).meta({ description: "City, country" }),
  interests: listOf(markdownText).meta({ description: "Research interests" }),
  links: profileLinks
    .prefault({})
    .meta({ description: "scholar, github, orcid, dblp, …: the id or the address" }),
  sections: z
    .record(plainText, section)
    .default({})
    .meta({ description: "education, experience, awards, … or titles of your own" }),
  references: listOf(referee).meta({
    description:
      "Who can be asked about you, on the CV only: `{ name, role, organisation, text, email, url }`, where `text` is what they say",
  }),
  description: optional(markdownText).meta({ description: "What search engines show below your name" }),
  redirect_from: listOf(sitePath).meta({ description: "Old addresses of the home page" }),
});
